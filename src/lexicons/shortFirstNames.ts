/* eslint-disable max-lines -- a list, not code */
/**
 * First names and the short forms that their bearers go by, a first name a line, lower case, without accents. Put
 * together by hand from the short forms that dictionaries of English first names give (Withycombe, The Oxford
 * Dictionary of English Christian Names; Hanks, Hardcastle and Hodges, A Dictionary of First Names). A short form may
 * stand for several names. Only forms that are in use for grown people; spellings of one name
 * (`Catherine`, `Katherine`) are names of their own.
 */
export const shortFirstNames: readonly string[] = `
abigail abby abbie
albert al bert bertie
alexander alex alec al sandy xander sasha
alexandra alex alexa lexi sandra sasha
alexandre alex
alfred alf alfie fred
alison ali
allison ali
alistair al
amanda mandy
andrew andy drew
angela angie
anthony tony
antoinette toni
antonio tony
archibald archie
arthur art artie
augustus gus
barbara barb barbie babs
barnaby barney
bartholomew bart
beatrice bea
benjamin ben benny benji
bernard bernie
bernadette bernie
bradford brad
bradley brad
bridget bridie
calvin cal
cameron cam
caroline carrie
cassandra cass cassie sandra
catherine cath cathy cate kate katie kitty
cecilia cissy celia
charles charlie chuck chas charley
charlotte lottie charlie
christian chris
christina chris tina chrissy christie
christine chris tina chrissy christie
christopher chris kit topher
clifford cliff
clinton clint
constance connie
cynthia cindy
daniel dan danny
danielle dani
david dave davy davey
deborah deb debbie debby
dennis den denny
diana di
donald don donnie donny
dorothy dot dottie dolly
douglas doug
edgar ed eddie
edmund ed eddie ned
edward ed eddie eddy ned ted teddy
edwin ed eddie
eleanor ellie nell nellie nora
elizabeth liz lizzie lizzy beth betty betsy bess eliza libby lisa elsie
emily em emmy
ernest ernie
esther essie
eugene gene
evelyn evie
ezekiel zeke
florence flo flossie florrie
frances fran francie fanny frankie
francis frank frankie
francisco paco
franklin frank
frederick fred freddie freddy rick
gabriel gabe
gabrielle gabby gaby
geoffrey geoff
gerald gerry jerry
gerard gerry
geraldine gerry
gilbert gil bert
gillian gill jill
gordon gordie
gregory greg gregg
gwendolyn gwen
harold harry hal
harriet hattie
henrietta hettie etta
henry harry hank hal
herbert herb bert
howard howie
isaac ike zac
isabel izzy bel
isabella bella izzy
jacob jake
jacqueline jackie jacqui
james jim jimmy jamie
janet jan
janice jan
jason jase
jeffery jeff
jeffrey jeff
jennifer jen jenny jenn
jeremiah jerry
jeremy jerry jez
jerome jerry
jessica jess jessie
joan joanie
joanna jo
joanne jo
john jack johnny jon
jonathan jon jonny
jose pepe
joseph joe joey
josephine jo josie
joshua josh
judith judy judi jude
julian jules
katharine kate katie kathy kat kit kitty
katherine kate katie kathy kat kit kitty kath
kathleen kathy kath kate katie
kathryn kate katie kathy kath
kenneth ken kenny
kevin kev
kimberly kim kimmy
kristina kris tina
kristen kris
laura laurie
lawrence larry lawrie
laurence larry laurie
leonard len lenny leo
leonardo leo
leopold leo
leslie les
lewis lew lou
lillian lily lil
lincoln linc
louis lou louie
louise lou
lucinda lucy cindy
madeline maddie
madeleine maddie
magdalena lena magda
manuel manny manolo
marcus marc
margaret maggie meg peggy peg marge margie madge
marjorie marge margie
martha mattie
martin marty
marvin marv
mary molly polly
matilda tilly tilda
matthew matt matty
maureen mo
maurice mo
maximilian max
maxwell max
melanie mel
melissa mel missy
melvin mel
michael mike mick mickey micky mikey
michelle shelly chelle
mikhail misha
mildred millie
miranda mandy
miriam mimi
mitchell mitch
mohammed mo
montgomery monty
morris mo
mortimer mort
nancy nan
natalie nat
natasha tasha
nathan nat nate
nathaniel nat nate
nicholas nick nicky
nicola nicky nikki
nicole nicky nikki
norman norm
oliver ollie
olivia liv livvy
oswald ozzie
pamela pam
patricia pat patty patti tricia trish
patrick pat paddy
penelope penny
peter pete
philip phil pip
phillip phil pip
philippa pippa
priscilla cilla
prudence prue
rachel rach
randall randy
randolph randy
raphael rafe rafa
rafael rafa
raymond ray
rebecca becca becky
rebekah bekah becca becky
reginald reg reggie
richard rick ricky rich richie dick dickie
robert bob bobby rob robbie robby bert
roberta bobbie
roderick rod
rodney rod
ronald ron ronnie
rosalind ros
rosemary rosie
roxanne roxy
rudolph rudy
rudolf rudi
russell russ rusty
ruth ruthie
salvador sal
salvatore sal
samantha sam sammy
samuel sam sammy
sandra sandy
sarah sally sadie
sebastian seb bas
sidney sid
silvester sly
simon si
solomon sol solly
sophia sophie
stanley stan
stephanie steph
stephen steve stevie
steven steve stevie
stewart stew stu
stuart stu
susan sue susie suzy
susannah sue susie
suzanne sue suzy
sylvester sly
tabitha tabby
tamara tammy
teresa terry tess tessa
terence terry
terrence terry
thaddeus thad tad
theodore ted teddy theo
theresa terry tess tessa
thomas tom tommy
timothy tim timmy
tobias toby
valerie val
vanessa nessa
veronica ronnie
victor vic
victoria vicky vicki tori
vincent vince vinnie
virginia ginny ginger
vivian viv
vladimir vlad volodya
volodymyr volodya
wallace wally
walter walt wally
wesley wes
wilfred wilf fred
william bill billy will willie willy
winifred win winnie
zachary zach zack zac`
  .trim()
  .split('\n')
