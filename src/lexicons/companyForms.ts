/** Words at the end of a firm's name that say what kind of company it is, lower case, without full stops; `&` and `and` count before one. */
export const companyForms: ReadonlySet<string> = new Set(
  (
    'inc incorporated corp corporation co cos company ltd limited ltda llc llp lp plc sa sas sab sarl srl spa sca se ag gmbh kg kgaa ohg ' +
    'mbh ev nv bv cv ab as asa aps oy oyj kft zrt nyrt rt doo dd ad eood sro jsc ojsc pjsc ooo oao zao pty pvt pte sdn bhd tbk pt kk ' +
    'holding holdings fc afc'
  ).split(' '),
)
