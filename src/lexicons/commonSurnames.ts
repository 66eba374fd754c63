/**
 * Frequent family names of China, Korea and Vietnam, which stand before the given name. Lower case, without accents.
 */
export const familyNamesFirst: ReadonlySet<string> = new Set(
  (
    'bui cai chang chen cheng choi chung dang deng duong fan fang feng gao guo han ho hoang hong hu huang hwang jang jeon jiang jung kang kim kwon le ' +
    'lee li lim lin liu lu luo ly ma mao ng ngo nguyen oh pak park peng pham phan qian shin song sun tan tang tran trinh truong vo vu wang wong ' +
    'wu xi xie xu yang yoo yoon yu zhang zhao zheng zhou zhu'
  ).split(' '),
)

/**
 * Surnames that many people in the news share: the most frequent of the United States (Census Bureau, surnames of 2010,
 * public domain), with the most frequent of China, Korea, Vietnam, India and Spain. Lower case, without accents.
 */
export const commonSurnames: ReadonlySet<string> = new Set(
  `adams aguilar ahmed alexander ali allen alvarez anderson andrews armstrong arnold austin bailey baker banks barnes bauer bell bennett berry
  bishop black boyd bradley brooks brown bryant burke burns burton butler campbell carlson carpenter carr carroll carter castillo castro chan
  chang chapman chavez chen cheng choi clark cole coleman collins contreras cook cooper cox crawford cruz cunningham daniels das davies davis day
  dean diaz dixon duncan dunn edwards elliott ellis evans ferguson fernandez fields fisher fleming flores ford foster fowler fox franklin freeman
  fuller garcia gardner garza george gibson gilbert gomez gonzales gonzalez gordon graham grant gray green greene griffin guerrero guo gupta
  gutierrez guzman hall hamilton hansen hanson harper harris harrison hart harvey hawkins hayes he henderson henry hernandez herrera hicks hill
  ho hoffman holland holmes howard howell hu huang hudson hughes hunt hunter hussain hussein hwang ibrahim jackson jacobs james jang jenkins
  jensen jimenez johnson johnston jones jordan jung kang kaur kelley kelly kennedy khan kim king klein knight kumar lam lane larson lawrence
  lawson le lee lewis li lim lin little liu long lopez lopes ly lynch ma marshall martin martinez mason matthews may mccoy mcdonald medina
  mendez mendoza meyer miller mills mitchell mohamed montgomery moore morales moreno morgan morris morrison moss muller munoz murphy murray
  myers nelson newman newton ng ngo nguyen nichols nunez obrien oliver olson ortega ortiz owens palmer park parker patel patterson payne
  perez perkins perry peters peterson pham phan phillips pierce porter powell price ramirez ramos ray reed reid reyes reynolds rice
  richards richardson riley rios rivera roberts robertson robinson rodriguez rogers romero rose ross ruiz russell ryan salazar sanchez sanders
  santiago santos schmidt schneider schultz scott shah sharma shaw shin silva simmons simpson sims singh smith snyder soto spencer stanley
  stephens stevens stewart stone sullivan sun sutton tan tang taylor thomas thompson torres tran tucker turner valdez vargas vasquez vega vo
  vu wagner walker wallace walsh wang ward warren washington watkins watson weaver webb weber welch wells west wheeler white williams
  williamson willis wilson wong wood woods wright wu xu young`
    .split(/\s+/)
    .concat(...familyNamesFirst),
)
