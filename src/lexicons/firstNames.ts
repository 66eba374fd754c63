/* eslint-disable max-lines -- a list, not code */
/**
 * First names that at least 95 in 100 of their bearers share with one gender, lower case, without accents. From the
 * United States Social Security Administration's national data (public domain), compromise's lists of first names (MIT,
 * (c) 2019 Spencer Kelly) and those of Darius Kazemi's corpora (CC0). Names that are a man's in one language and a
 * woman's in another are left out.
 */
export const firstNames: { readonly m: string; readonly f: string } = {
  m: `
  aaden aadi aage aakash aamir aarav aaron aarush aaryan aasim aasmund aayan aayden aayush abbas abdallah abdel abdi abdiel
  abdimalik abdirahman abdoulaye abdul abdulahi abdulaziz abdulkadir abdullah abdullahi abdullo abdulrahman abe abel abelardo
  abhinav abhiram abie abner abraham abram abran abu abubakar abubakr abulfazl ace achilles acie adair adalberto adam adan adarius
  adelard adelbert aden adi adiel adin aditya adler adnan adne adolf adolfo adolph adolphus adonis adrain adriano adriel adrien
  advaith advik adyn aedan aeden afonso agastya age agnar agustin ahaan aharon ahmad ahmari ahmed ahmet ahmir ahron aidan aiden
  aidyn ailo aimar aiyden aj ajani ajay akash akeem akhil akil akiva akram aksel akshaj akshay al aladdin alain alakai alan alante
  alaric alastair albert alberto albin albino albrecht alcee alcide alden alder aldo alec aleem alejandro alek aleksandar aleksander
  aleksandr aleksandrs aleksei alessandro alessio alex alexander alexandre alexandro alexandros alexandru alexavier alexzander alf
  alfonse alfonso alfonza alfonzo alford alfred alfredo alger algie alijah alika alistair alister allan allen alois alonso alonza
  alonzo aloysius alphonse alphonso alphonza alphonzo alston altariq alto alton alv alvah alvan alvaro alvie alvin alvis amadou aman
  amanuel amar amare amarion ambrose ameen ameer amere americo amerigo amias amin amine amir amit ammanuel ammar ammon amon amos
  amund anakin anand anas anastacio anatoli anatoliy anatoly ancil ander anders anderson andon andrae andre andreas andrei andrej
  andres andrew andrey andris andrius andrzej andy anfernee angelo angus anibal anirudh anish ankit annar ansel anselmo ansgar ansh
  anson antavious anthoney anthony antione antoine anton antone antoni antonino antonio antony antron antuan antwain antwan antwaun
  antwine antwon antwone anwar apollo aputsiaq aquil aram arata arath arav arch archer archibald archie are ares arham aric arik
  ariki arild arjun arkadiusz arlan arland arlen arley arlin arlington arlo armaan arman armand armando armin armon armond arnaldo
  arnaud arnav arne arnett arnfinn arno arnold arnoldo arnstein arnt arnulf arnulfo aron arron arsenio art artem arther arthur artis
  artur arturas arturo arunas arve arvel arvid arvil arville arvin arvo aryan aryeh asa asaad asad asahd asahi asgeir ash asher
  ashwin ask aslak asle asmund aston athan atharv atharva atlas atle atreus atreyu atticus attilio audrius audun august augusto
  augustus aurelio aurimas austen austin auston auther author authur autry avenir avett avi avian avigdor avion avon avraham avrohom
  avyaan avyan axel axl axle axton ayaan ayansh aydan ayden aydin aykhan ayman ayub ayush ayven azaan azael aziel aziz azrael azriel
  baard babyboy bakary baker balazs balder ballard bandar bandile bane banele banks bard barney baron barrett barron barry bart
  bartholomew bartlomiej barton bartosz baruch bascom bashir basil bastian baxter baylen bayron bear beau beaux beck beckam beckett
  beckham bedford bee beecher belton ben benaiah benard bendik benedict bengt benicio benito benjamen benjamin benji benjie benjiman
  bennet bennett benny benson bent bentley bently benton benuel berat bernard bernardo bernhard bernie bernt berry bert bertil
  berton bertram bertrand beshoi bibek bilal bilbo bill billy binyamin binyomin birger birk bishal bishop bjarne bjarte bjorn blade
  bladen blaine blaise blaize blake blane blayne blayze blaze blease bo boaz bob bobby bode boden bodhi bodie bogdan boguslaw
  boleslaw booker boone borgar boris boruch boston bowen boy boyce boyd bracken brad braden bradford bradlee bradley bradly bradon
  brady bradyn braedan braeden braedon braedyn brage braheem braiden brain brandan branden brandin brando brandon brandt brandyn
  branislav brannon branson brant brantlee brantley brantly braulio braxten braxton braxtyn brayan braydan brayden braydin braydon
  braylan braylen braylon brayson brayton breck brecken breckin brede brekken brendan brenden brendon brendyn brennan brennen
  brennon brent brentlee brentley brently brenton breon bret brett brevin brexton brian brice bricen bridger brien briggs brigham
  brison brixton broadus broc brock broden broderick brodey brodie brodrick brody brogan bronislaw bronson bronx brooks bror brown
  bruce bruno bryan bryant bryar bryce brycen bryden bryer brylan brylon brynjar brynjulf bryon brysen bryson bryston bryton buck
  bud budd buddie buddy buel buell buford burdette burke burl burley burnell burnett burt burton buster butch butler bynum byron
  cadarius cade caden cadin caeden cael caesar caiden cain caine caio cairo caius cal calder cale caleb calen callahan callan callen
  callum calum calvert calvin cam camden cameren camile camillo camilo camren camrin camron canaan cannon canon canyon cardell carl
  carleton carlisle carlito carlo carlos carlton carlyle carmello carmelo carmine carmino carnell carroll carsen carson carsten
  carter cartier carver case casen cash cashton casimer casimir casmer cason casper caspian cassian cassius castiel cato cayde
  cayden caysen cayson cecil cedric cedrick cephus cesar chace chad chadd chadrick chadwick chaim chalmer chalmers chance chancellor
  charbel charles charlton chas chase chasen chason chauncey chavis chayce chayton chaz che cheng chester chet chevy chip chosen
  christ christain christer christian christiano christion christo christofer christoffer christoper christoph christophe
  christopher christos chuck chue cian ciaran cicero cillian cipriano claes claiborne clarance clarence clark clarnce claud claude
  claudio claus clay clayton clearence clell clem clemens clement clemon cleon cleophus cletis cletus cleve cleveland cliff clifford
  clifton clint clinton clive cloyce cloyd clyde coby codey cody coen cohen colby cole coleman coleson coleton coley colie colin
  collie collier collin colon colonel colson colston colt colten colter coltin colton coltyn columbus comer conley conner connor
  conor conrad constantin constantine conway coolidge cooper corban corben corbett corbin corbyn cord cordarius cordaro corde
  cordell cordero corey cormac cornelious cornelis cornelius cornell corry cortez cortland corwin cory cosmo coty courtland coy
  craig craven crawford creed creighton crew crist cristian cristiano cristobal cristofer cristopher croix crosby cru crue cruz
  cullen curley curry curt curtis curtiss curvin cutler cutter cy cyle cyril cyrus daan daequan daevon dag dagfinn dahmir dain
  dainius daiquan dajon dajour dajuan dakarai dakari dakoda dale dalen dallan dallen dallin dallon dalton dalvin damani damarco
  damarcus damari damario damarion damarius damen dameon damian damien damion damir damon damond damoni damonte dan dandre dane
  dangelo danial daniel danilo danniel danny dante danthony daquan daquon darell daren darey dariel darin dario darion darious
  darius dariusz darl darnell darold daron darrel darrell darren darrick darrien darrin darrion darris darrius darron darry darryl
  darsh darvin darwin daryl daryle dasean dash dashaun dashawn dashiell dashon daulton daunte davante dave daven daveon davey davi
  davian david davie davien davin davion davis davon davonta davontae davonte davy dawid dawit dawson dawud dax daxon daxton daylan
  daylen daylon dayne dayon dayquan dayshawn dayton dayvon deacon deagan dean deandre deane deangelo deante deanthony decarlos
  decker declan dedric dedrick deegan deepak deion deividas dejan dejon dejuan deklan del delano delante delbert delmar delmas
  delmer delonta delonte delos deloy delroy delton delvin delvon demarco demarcus demari demario demarion demarius demarkus demetri
  demetrios demetrious demetrius demitri demitrius demond demonta demonte dempsey denis dennie dennis denny denton denzel denzell
  denzil deon deondre deonta deontae deontay deonte deontre dequan dequincy derald dereck derek deric derick derik derion deron
  derrek derrell derrick derrik derrion derry derwin desean deshaun deshawn deshon deshun desi desmon desmond destin destry detrick
  dev devansh devante devaughn deven devere devion devlin devonta devontae devontay devonte deward dewayne dewey dewitt dexter
  dezmond dhruv diante diarmuid dick dickie didrik diego diesel dieter dietmar dietrich dijon dilan dillan dillard dillion dillon
  dimitri dimitrios dimitris dinesh dino dion diondre dionte diquan dirk dixon djuan dmarcus dmitri dmitriy dmitry dock dolphus
  domanic domenic domenick domenico domingo dominic dominick dominik dominykas domonic don donal donald donatas donato donavan
  donaven donavin donavon dondre donell donn donnell donny donovan donta dontae dontavious dontavius dontay donte dontez dontrell
  dorian dorien dorman dorsey doug douglas douglass dov dovid dovydas doy doyal doyle doyne dragan drake draven drayden drayton
  drequan drew duaine duane dudley dujuan duke duncan durell durrell durward durwood dustan dusten dustin duston dustyn duwayne
  dwain dwaine dwane dwayne dwight dylan dyland dyllan dylon dyson eamon ean earl earle early earnest eason easton eathan eben
  ebenezer ed edd eddy eder edgar edgardo edin edison edmond edmund edoardo edsel edson eduard eduardo edvard edvin edward edwardo
  edwin efraim efrain efrem efren egidijus egil eian eigil eilert eilif einar eino eirik eitan eithan eivind elam elan elazar elbert
  eldar elden elder eldon eldor eldred eldridge eleazar elgin eli eliam elian elias elie eliel eliezer eligah elijah elimelech elio
  eliot eliseo eliyahu elling ellsworth ellwood elmer elmo elmore elon eloy elridge elroy elton elvin elvis elwin elwood elwyn ely
  elyas elyjah elza elzie emanuel emidio emil emile emilian emiliano emilio emilis emir emirhan emmanuel emmet emmett emmit emmitt
  emre emrik ender endre ennis enoch enos enrico enrique enzo eoin ephraim epifanio ergi eric erich erick erik erland erle erlend
  erling ermias ernest ernesto ernie ernst errol erskine erubiel ervin erwin esai esau esben esequiel eshaan eshan eskil eskild
  espen esteban estel esten estevan estil estill estle eston ethan ethen ethyn etienne euel eugen eugene eugenio evald evan evander
  evans even evens everardo everett everette evert evertt evgeny evin ewald ewan ewell ewing excell eyad eyan eymen eystein eyvind
  ezekiel ezell ezequiel ezio ezra ezrah ezzard fabian fabien fabio fabrice fabrizio fadi fahd faheem faisal falk faris faron
  farrell farris fate favian federico felipe felix felton feng ferdinand ferdinando fergus fermin fernand fernando ferrell ferris
  fidel filip fillip finis finn finnegan finnian finnick finnigan fionn fischer fisher fitzgerald flavio flemming fletcher flint
  florencio florian floyd flynn ford forest forrest foster fox francesco francisco franciszek franco frank franklin franklyn frans
  fraser frazier fred freddy frederic frederick frederik fredric fredrick fredrik fredy freeman french fridtjof friedrich frithjof
  frits fritz frode fulton fumio fuquan furman fynn fyodor gabe gabreal gabriel gabrielius gadiel gael gaetano gage gaige gaines
  gaither galen gannon gard gardner gareth garett garey garfield garland garner garold garret garrett garrick garrison garry garth
  garvin gary gasper gaston gatlin gauge gaute gaven gavin gavriel gavyn gaylen gaylon gaylord gearld geary gediminas geir genaro
  gene general gennaro geno geoff geoffrey georg george georges georgi georgios georgy geovanni geovanny ger gerald geraldo gerard
  gerardo gerhard gerhardt german gerold gerrit gershon gerson gert giacomo gian giancarlo gianluca gibson gideon giedrius gil
  gilbert gilberto giles gilles gilman gilmer gino gintaras gionni giorgi giorgio giorgis giovani giovanni giovanny giovonni girard
  gisle giuseppe gjermund gjert glade glen glendon glenn glennon glenwood glover glyn glynn godfrey gonzalo goran gord gorden gordon
  gorm gottfried grady graeme graham graig granger grant granville gray grayden graydon grayling graysen grayson green greg gregg
  greggory gregor gregorio gregory grey greysen greyson griffen griffin grover grzegorz gudbrand gudmund guido guilherme guillaume
  guillermo gunnar gunner gunter gunther gunvald gurney gus guss gust gustaf gustav gustave gustavo guttorm guy gyorgy haakon
  haavard habib haden hadi hagan hagen hajime hakeem hakim hakon hal haldor halfdan halim hallgeir hallstein hallvard halvard halvor
  hamid hamilton hamp hampton hamza hamzah hanad haneef hanif hank hans hansel hansford hao harald harden hardin harding hardy
  hargis haris harlan harland harlen harlin harlon harmon harold harrell harri harris harrison harry harsh haruhito haruki harun
  haruo haruta haruto harvey harvie hasan hashim haskel haskell hassan hassel hauk havar havard hayato haydn haydon hayes hayward
  haywood hazen heath heber hector heine heinrich heitor helge helmer henderson hendrik hendrix henery henning henri henrik henrique
  henry henryk herb herbert hercules heriberto herman hermann hermod hermon hernan herschel herschell hershel hershell herve heston
  heyward hezekiah hideo hilario hilbert hillard hillel hilliard hilmar hilton hiram hiroshi hisao hjalmar hobart hobert hogan hogne
  hoke holden holger holt homer hoover horace horacio horatio hosea hosie hossein houston howard howell howie hoy hoyle hoyt hubert
  huck hudson huey hugh hughie hugo hulon humberto humphrey humza hunter hurley hurshel huseyin huseyn hussain hussein hussien
  huston huxley hydar hyman hyrum iain ian ibai ibn ibraheem ibrahim ichika ichiro idar idris ignacio ignatius igor ikaika ike iker
  ilan ilija ilyas imanol immanuel imran imre ingar ingebrigt ingmar ingolf ingvald ingvar ingve inuk inunnguaq ionut irby ireneusz
  irvin irving irwin isaac isaak isac isacc isadore isael isai isaiah isaias isak isami isamu isao ishaan ishan ishmael isiah isidro
  ismael ismail isom israel isreal issa issac issiah itai itsuki ivaan ivan ivar iver ivo iwao izaac izaak izaiah izak izayah jabari
  jabree jabriel jabril jacari jace jacek jacen jaceon jaceyon jack jackson jacky jacob jacobe jacobi jacobo jacoby jacolby jacorey
  jacori jacory jacques jacquez jad jadarius jadarrius jadiel jadin jadon jaeden jaedon jaelen jagger jahad jahari jaheem jaheim
  jahiem jahir jahleel jahlil jahmari jahmere jahmir jahn jahsir jai jaiceon jaidon jailen jair jairo jairus jaison jajuan jaka
  jakai jakari jakayden jake jakeb jakeem jakhi jakob jakobe jakobi jakoby jakov jakub jalan jaleel jalen jalil jalin jalon jamaal
  jamal jamall jamar jamarcus jamari jamarian jamario jamarion jamarious jamarius jamarkus jamarr jamauri jame jameel jameer jamel
  jamell jamere james jameson jamichael jamier jamil jamin jamir jamison jamon janiel jansen janusz jaquan jaquarius jaquavion
  jaquavious jaquavius jaquez jaquon jarad jarand jardar jared jarell jaren jaret jarett jarid jariel jarius jarl jarle jarod jarom
  jaron jaroslav jaroslaw jarrad jarred jarrell jarren jarret jarrett jarrid jarrod jarvis jasai jase jasean jasen jashaun jashawn
  jashon jasiah jasiel jasir jason jasper jatavious jathan javan javari javarious javaris javarius javen javeon javian javien javier
  javin javion javon javonta javontae javonte javoris jawad jawan jawaun jax jaxen jaxin jaxon jaxsen jaxson jaxston jaxsyn jaxton
  jaxtyn jaxx jaxxon jaxyn jay jayce jayceon jaycion jaycob jaydan jaydon jaydyn jaylan jaylon jaymes jayon jayquan jayse jaysen
  jayshawn jayson jayven jayveon jayvian jayvien jayvion jayvon jaziel jeancarlos jeanpaul jeb jed jedediah jedidiah jeff jefferey
  jefferson jeffery jeffrey jeffry jelani jencarlos jennings jens jenson jeppe jerad jerald jeramiah jeramie jeramy jere jered jerel
  jerell jereme jeremey jeremiah jeremias jeremie jeremih jeremy jeriah jericho jerimiah jermain jermaine jermey jermiah jerod
  jerold jerome jeromy jeron jeronimo jerrad jerrel jerrell jerrick jerrod jerrold jerry jerzy jeshua jesper jess jessee jessiah
  jessy jesus jet jethro jett jevin jevon jhett jhon jian jibril jihad jim jimmy jionni jiovanni jiro joachim joacim joakim joao
  joaquim joaquin joar joe joel joesph joey johan johann johannes johathan john johnathan johnathon johnell johney johnny johnpaul
  johnson johny jokubas jomar jon jonael jonah jonas jonatan jonathan jonathon jones joniel jonn jonny jontavious jordi jordon jordy
  jorge jory jose josef joseluis joseph josephus josh joshua joshuah josiah josias jospeh jostein josue jovan jovani jovanni jovanny
  jovany jovon jowell jozef joziah jr juan juancarlos juanpablo judah judd jude judge judson juelz julen julian julien julio julious
  julius junior junious junius justen justin justis juston justus justyn juwan kaare kabir kace kacen kacper kadarius kade kadeem
  kaden kadin kaeden kael kaeo kage kahiau kahlil kaiden kaimana kain kainalu kaine kainen kainoa kaipo kairo kaisen kaiser kaison
  kaius kaizen kaizer kaj kajus kalai kale kaleb kalel kalen kaleo kalib kalil kallen kalob kalvin kamal kamar kamarion kamden kamil
  kamran kamren kamron kamuela kanaan kanan kanata kane kannon kanoa kanon kanye kanyon karam karas kare kareem karim karl karlos
  karmelo karriem karson karstein karsten karthik kartier kase kaseem kasen kash kashif kashmir kashton kason kaspar kasper kassem
  kassius kasyn kathem kato katsumi kauan kaulana kauri kavin kavion kavon kawika kaycen kaydon kayleb kayne kaysen kayson kazimierz
  kazuo kc keagan keagen keahi kealii keandre keanu keaton kedrick kee keegan keelan keenan keenen kegan keifer keilan keion keir
  keith kejuan kekoa kelan keldrick kelii kellan kellen keller kellin kelton kelvin kemari kemarion kemper ken kenai kenan
  kendarious kendarius kendric kendrick keng kenichi kenji kennard kennet kenneth kenney kennith kennth kenny kenric kent kentavious
  kenton kentrell kenyon kenzo keoki keola keon keondre keone keoni keontae keonte kermit kerwin kesean keshaun keshav keshawn
  keshon keshun kestutis ketil kevan keven kevin kevion kevon kevyn keyon keyshawn khai khaled khalid khalif khalil khamari khary
  khaza khiry khristian khristopher khylan khyree kiaan kian kidus kiefer kiel kieran kiernan kieth kilian killian kimball kimo king
  kingston kinnick kip kipp kipton kiptyn kiril kirill kirk kirkland kirollos kirt kishan kiyan kiyoshi kjartan kjell kjetil klaus
  klayton knowledge knox knut koa kobe kobie koby koda kody koen kofi kohen kohl koichi kolbe kolby kole kolin kollin kolson kolt
  kolten kolter kolton koltyn kong konner konnor konrad konstantinos kooper korben korbin korbyn kordell korey kornelius korver kory
  kou kraig kramer kreed krew krish krister kristofer kristoffer kristopher krue kruz krystian krzysztof kullen kunal kunta kurt
  kurtis kush kwame kyaire kyan kyden kye kyjuan kylan kyle kylen kyler kylian kylo kylon kyls kymir kyng kyngston kyran kyree kyren
  kyrin kyro kyron kyrre kysen kyson kyzer laakea lachlan ladarious ladarius ladarrius laddie ladon lafayette laird laith lake
  lakendrick lamar lamarcus lamarion lamarr lambert lamont lamonte lance landan landen landin landon landyn lane langston lanny
  laquan laron larry lars lary lasse laszlo lateef lathan latrell laurent laurier laurits lauritz lavar lavell lavonte lavrans
  lawerence lawrance lawrence lawson lawton lawyer layden layton lazaro lazarus leamon leander leandro lebron ledarius ledger
  leeland leeroy leevi legend leif leiv leland leldon lemon lemuel len lenard leng lennart lenny lenord lenton lenwood leo leobardo
  leon leonard leonardo leonce leonel leonid leonidas leopold leopoldo leotis leroy les lester leszek lethabo lev levar levente
  levern leverne levester levi levie levin levon levy lewis lex leyton liam lian liban lige lilburn lillard linas lincoln lindbergh
  lindell linford link linkin linton linus linville linwood lionel lionell lior liston little llewellyn lloyd lochlan logen loke
  loki lon long lonnie lonny lonzie lonzo lopaka loran loras lorentz lorenzo loring lorne louie louis lovell lovett lovro lowell loy
  loyal loyd luby luc luca lucas lucca lucian luciano lucien lucio lucious lucius lucky lucus ludovic ludvig ludvik ludwig luigi
  luis luiz luka lukas lukasz luke lumir luqman luster luther luuk lyam lydell lyder lyle lyman lyndon lynwood mac macarthur
  macaulay maceo maciej mack macklin macon madden maddex maddix maddox maddux mads magnar magne magnus mahad mahamadou mahamed
  mahammad mahdi mahesh mahir mahki mahlon mahmoud maison majd major makai makaio makana makari makel makhi makoa makoto maksim
  malachai malachi malachy malakai malakhi malaki malcolm malcom male maleek malek maliek malik malikai maliki malique malvin
  mamadou mamoru manav manford manfred manish manley manning manny mantas manuel marc marcel marcelino marcell marcello marcellus
  marcelo marchello marcin marco marcos marcus marek margarito mariano marico marino mario marios marius mariusz mark markanthony
  markeith markel markell markese markevious marko markos markus marland marlin marlon marquan marquavious marquavius marquel
  marquell marques marquese marquette marquez marquis marquise marshal marshall marshawn martavious martavius martel martell martez
  martim martin martinius martinus marty marvin marwan masaichi masami masao masaru masato masayoshi masayuki masen masiah mason
  masoud massiah massimo masyn matej mateo mateus mateusz matheo matheus mathew mathias mathieu mathis matias matix mats matt matteo
  matthew matthews matthias mattia mattias mattis matus matyas maurice mauricio mauro maury maverick maverik mavrick max maxim
  maximilian maximiliano maximillian maximo maximus maxon maxton maxwell maxx mayer mayford maynard mayson mcarthur mccoy mckade
  mckay mearl mehdi mehki mehmet meir mekhi mel melbourne melton melville melvin melvyn menachem meng menno mercer merl merlin
  merlyn merrick merrill merton mervin mervyn merwin messiah metro meyer micahel michael michale micheal mick micky miguel
  miguelangel mihai mihir mikael mikaere mikal mike mikel mikhail mikkel mikko mikolaj milbert milburn miles milford milhouse milian
  millard milo milos milton minato mindaugas minh minik minor minoru mio miroslav miroslaw misael mitch mitchel mitchell mitsuo
  modibo moe mohamad mohamed mohamedamin mohammad mohammed moise moises mons montavious montavius monte montel montgomery montreal
  montrel montrell montrez monty mordechai moritz moroni morris morten mortimer morton mose moses moshe mostafa moussa muad muhamed
  muhammad muhammed muhsin munir murad murl murray murrell murry musa musab mustafa mustapha mychal myer mykel mylan myles mylo
  myron nabil nader nadir naeem nafis naftali naftoli nahom naim nainoa najee nakoa namir napoleon naquan narve naseem nash nashawn
  nasim nasir nassir natale nate nathan nathanael nathanial nathaniel nathen nathy nazir neal ned needham neel neev nehemiah
  nehemias neil neill nello nels nelson neo nephi nerijus nery nestor nevan neville nevin newell newman newton neyland neymar nguyen
  niall niam nicholas nicholaus nick nickey nicklas nicklaus nickolas niclas nico nicolai nicolas nicolay niels nigel niilo nik
  nikau nikhil nikko niklas niklaus niko nikola nikolai nikolaos nikolas nikolaus nikolay nile niles nils nino nixon njal noah noam
  noble noboru nobuo noe nojus nolan nolen nomaan norbert norberto norm norman normand normann norris norton norval norvald norwood
  nosson nuka nunzio oakland obadiah obed obie octave octavio octavious octavius odd oddgeir oddleif oddmund oddvar oddvin oden odin
  odis oier okey olaf olai olan olav ole oleksandr olen olin oliver olivier olve om omar omari omarion omer ondrej oneal oneil onyx
  oral oran orbie oren ori orin orion oris orland orlando orlin orlo orrin orris orson orval orvel orvil orville orvin orvis osama
  osbaldo osborne oscar osiel osiris oskar osman osmar osvald osvaldo oswald oswaldo othel otho otis ottar ottis otto oumar ove
  ovila owen ozzy paal pablo paden padraig pal paolo park parke parks parley parrish parth pascal pasco pasquale patric patricio
  patrick patrik patryk patton paul paulie paulius paulo paulos pavel pavlo pawel paxson paxton payne peder pedro pedrohenrique penn
  per percell percy perley perry pershing petar pete peter petr petro petros petter pharaoh pheng phil philbert philip philipp
  philippe phillip phineas pierce pierre pierson pieter pietro pinchas pinchos piotr pius plummer porfirio porter prakash pranav
  pravit preben prem prentice prentis prentiss preston price prince princeton przemyslaw purnell purvis pyotr quadarius quadir
  quamir quantavious quantavius quashawn quentavious quentin quenton quin quindarius quinlan quintarius quintavious quintavius
  quinten quintez quintin quinton quitman quran rachid radoslaw raeford raekwon raequan rafael rafal rafe rafiq raghav ragnar
  ragnvald raheem raheen rahim rahman rahmir rahsaan rahul raiden rainer raj rajesh rakeem rakim ralf ralph rami ramir ramiro ramon
  ramone ramses ramunas rance rand randal randall randel randell randle randolph randon randy ransom raoul raphael rapheal raquan
  rashaad rashaan rashad rashan rashard rashaun rashawn rasheed rasheem rasheen rashid rashon rasmus raul ravi rawiri ray rayburn
  rayden rayfield rayford raylan raylon raymon raymond raymundo raynard rayquan rayshaun rayshawn rayvon rayyan recep reco reed reef
  refoel reggie reginal reginald regis rehan reid reidar reinaldo reinhold reino rembert renaldo renard reno reuben reuven rex
  rexford rey reyansh reyli reymundo reyn reynaldo reynold reza rhett rhodes rhys riaan ric ricardo riccardo rich richard richie
  richmond rick rickey rickie ricky rico ridge riggin riggs rigoberto rikard riker rino riot rishaan rishabh rishi ritchie roald
  roan roar rob robb robby robert robertas roberto robinson roby rocco rock rockwell rocky rod roddy roderic roderick rodger rodman
  rodney rodolfo rodrick rodrigo rodriguez rodriquez roel rogan rogelio roger rogers rohan rohit roland rolandas rolando rolf rolla
  rolland rollie rollin rolv roman rome romello romeo romie ron ronak ronald ronaldo ronan rondal rondall rondell ronin ronnell
  ronnie ronny roosevelt rosaire rosco roscoe rosendo rosevelt roshan ross rowdy rowland roy royce ruben rubin rudi rudolf rudolfo
  rudolph rudra rudy rueben ruel ruffin rufus ruger rui rulon runar rune rupert rush russ russel russell rustin rusty ruvim ryan
  ryatt ryden ryder ryker ryland rylen ryne ryou ryszard saad sabastian sabir saburo sadao saeed sagar sahil sahir said saif saint
  sal saleem saleh salik salim salman salomon salvador salvadore salvatore sam samad samarth sameer sami samir samkelo sammy sampson
  samson samual samuel sanchez sandeep sander sanders sandro sanford sanjay santiago santino santo santonio santos saqib satoru
  satoshi saul saulius savion savon scot scott scottie scotty seaborn seamus sean sebastian sebastien sedric sedrick seichi sekani
  sekou seldon selim selmer sepp serge sergei sergey sergio seth severin seyed seymour shaan shad shaheed shahid shakeem shakir
  shakur shalom shamar shamir shamus shane shaquan shaquille shareef sharif shariff sharod shaul shaun shaurya shayan shayden shayne
  shedrick sheldon shelton shemar shepard shepherd sherman sherrod sherwin sherwood shigeo shigeru shimon shinichi shiro shiv shivam
  shivansh shizuo shlok shlomo shmuel sholom shon shraga shreyas shyheem shyheim sid siddharth siddhartha sigfred sigmund sigurd
  sigvald sigvart sigve silas silvio sim simcha simen simeon simmie simon sincere sinclair sindre sione sir sire sivert siyabonga
  sjur skip skjalg slade slawomir slobodan smith snorre soham sohan solomon sondre sonny soren souleymane souta spencer spenser
  spurgeon stafford stale stan stanford stanislav stanislaw stanley stanton steele stefan stefano stefanos steffan steffen stefon
  stein steinar sten stephan stephane stephen stephon sterling stetson stevan steve steven steward stewart stian stig stockton stone
  stoney stratton stryder stryker stu stuart sture sturla sudais sulaiman sullivan sulo sultan sumner suraj suresh surya susumu
  svein sveinung sven svend svenn sverre syed sylar sylas sylvan sylvester sylvio sylwester symir syncere syver szymon tab tad tadao
  tadas tadashi tadd tadeo tadeusz tadgh taft tage taggart taha tahir tahj tahmir taichi taika taj tajh takashi takeo takeshi takoda
  talan talen talmadge talmage talon tamarion tamir tamotsu tanner taquan tarald taran tarek tareq tarik tariq tarjei taron tarun
  tarus tashawn tate tatsuki tatsuo taurean taurus tavares tavaris tavarus taven tavian tavin tavion tavis tavon tayden taylon
  tayshaun tayshawn taysom tayson tayton tayvion tayvon teague ted tedd teddy tejas tellef telly telvin teng teo teodor terance
  terell terence terje terrance terrel terrell terrence terrill terrion terron teruo tetsuo tevin tevita tevon tex thad thaddeus
  thang thatcher thayne theadore thelbert theodis theodor theodore therman theron thiago thom thomas thompson thor thore thorin
  thorleif thormod thornton thorstein thorvald thurman thurmon thurmond thurston tiago tiberius tiernan tillman tim timm timmie
  timmothy timmy timothy titan tito titus tj tobias tobin tod todd toivo tom tomas tomasz tommaso tommy tomoharu toney tonny tony
  tor toralf torben tord tore torfinn torgeir torger torgrim torian toriano torin torje torjus torkel torkil torkild torleif torleiv
  tormod torodd torrance torrence torrey torry torstein torvald toshio tou trace trae trajan traquan traveon travion travis travon
  tray trayton trayvon tre tremaine tremayne trent trenten trentin trenton trequan treshawn treven treveon trever trevin trevion
  trevis trevon trevor trey treyson treyton treyvon tripp tristan tristian triston triton tron trond troy truett truls truman trygve
  trym trystan trysten tryston tsugio tsuneo tsutomu tuan tucker tunar turki turner ty tyce tye tyjuan tylan tylen tyler tylik tylon
  tylor tymere tymir tyon tyquan tyquavious tyquez tyran tyre tyree tyreek tyreese tyrek tyreke tyrel tyrell tyren tyrese tyrik
  tyrin tyriq tyrique tyron tyrone tyronne tyrus tysen tyshaun tyshawn tyshon tyson tytan tytus tzvi ughur ulf ulises ulrich ulrik
  ulysee ulysees ulyses ulysse ulysses umar umberto unax undra urban uri uriah uriel urijah usman uziel vadim vaidas valentin
  valentine valentino van vance vann varun vasilios vasily vaughn ved vedant veer vegar vegard vemund verbon vergil verl verle
  verlin verlyn vern vernal vernard verne verner vernon veryl vetle viaan vic vicente victor vidal vidar viggo vihaan vikram viktor
  vilas vilhelm viliami viljar villy vince vincent vincente vincenzo vinicius vinson viraj virgil virgle vishal vitaliy vito vivaan
  vivek vlad vladimir vladislav vojtech volodymyr von vytautas waddell wade waino waldemar waldo waleed wali walker wallace wally
  walt walter walton wanya ward wardell warner warren wash washington watson wayde wayland waylen waylon wayman waymon waymond wayne
  webster wei weldon welford wellington wells welton wendall wendell werner wes wesley wesson west westen westin westley weston
  westyn weyman wheeler widar wieslaw wiggo wiktor wilber wilbert wilbur wilburn wilder wiley wilford wilfred wilfredo wilfrid
  wilfried wilhelm will willam willard willem william williams willian williard willis willy wilmer wilson wilton windell winfield
  winford winfred winfried winslow winston winthrop winton wm wojciech wolfgang woodford woodie woodroe woodrow woody worley worth
  wout wouter wyatt wylder wylie wyman xaiden xander xavi xavian xavier xavion xavior xhoel xzavier xzavion yaakov yadiel yahir
  yahli yahya yahye yair yakov yamil yancy yandel yaniel yanis yann yannick yaqub yariel yaroslav yaseen yash yasin yasir yasser
  yassin yassine yasuo yates yazan yechezkel yechiel yehoshua yehuda yehudah yeng yerik yeshaya yeshua yevgeni yevgeny yisrael
  yisroel yitzchak yitzchok yngvar yngve yoel yonas yonatan yonathan yonis yosef yoshio yoshito yousef yousif yousouf youssef yousuf
  yovani yuen yug yukio yunus yurem yuriy yury yusef yusif yusuf yutaka yuuma yuvaan yuval yuvan zac zacchaeus zach zachariah
  zacharias zachary zachery zack zackary zackery zade zaden zahid zahir zahmir zaid zaiden zaidyn zain zaine zakai zakari zakaria
  zakariya zakary zakee zakery zaki zakkary zamari zamarion zamir zan zander zane zavian zavier zavion zayan zayd zayden zaylen zayn
  zayne zayvion zbigniew zdzislaw zeb zebulon zechariah zeke zephaniah zephyr zeppelin zeus zev zigmund ziyon zollie zoran zyair
  zyion zyler zymere zymir`,
  f: `
  aada aadhya aadya aagot aahana aalayah aaleyah aaliyah aaniyah aanya aaradhya aaralyn aarna aarohi aarya aase aasha aashi aashild
  aasiyah aasta aavya abagail abbe abbey abbi abbie abbigail abbigale abbigayle abby abbygail abi abigael abigail abigale abigayle
  abria abriana abrianna abriella abrielle abril abygail acacia acadia acelynn ada adah adalee adaleigh adalia adalie adalina
  adalind adaline adalyn adalynn adalynne adamari adamaris adara addalyn addalynn addelyn addelynn addie addilyn addilynn addisen
  addisyn addysen addyson adela adelaide adele adelen adelene adelia adelina adeline adell adella adelle adelyn adelynn adia adilene
  adilyn adilynn adina adira adison adisyn aditi adlee adleigh adley adline adna adreanna adria adriana adriane adrianna adrianne
  adriena adriene adrienne adrionna adyson aerial aeris africa afton agata agatha agathe aggie agne agnes agnete agnethe agnieszka
  agot agustina ahana ahlam ahsley ahuva aicha aida aiesha aigner aiko aila ailani aileen ailene aili ailie ailin ailyn aimee aina
  aine ainhoa aino ainslee ainsley airam aisha aishah aisley aisling aislinn aislyn aislynn aitana aiyana aiyanna aiza aja ajah
  ajanae ajee ajla akasha akayla akeelah akia akiko akilah akshara alaia alaina alaiya alaiyah alajah alana alanah alane alani
  alanis alanna alannah alanoud alasia alaura alaya alayah alayla alayna alaysha alaysia alba alberta albertha albertina albertine
  albina alda aldona alea aleah alean alease alecia aleeah aleen aleena aleesha aleeyah aleia aleigha aleisha alejandra aleksandra
  alena alene alesha aleshia alesia alessa alessandra alessia aleta aletha alethea alethia alette alexa alexandra alexandrea
  alexandria alexcia alexia alexius alexsandra alexus alexys alexzandra alexzandria aleya aleyah aleyna alfhild alfreda alfredia
  alia aliah aliana alianna alice alicia alicja alida alina aline alisa alise alisha alishia alisia alison alissa alisson alita
  alivia aliviah alix aliya aliyah aliyana aliza alizabeth alize allana allean allee allegra allene alley alli allie alline allison
  allissa allisson alliyah ally allysa allyson allyssa alma almeda almeta alnisa aloma alona alondra alonna alora alpha alta altha
  althea altie alvena alvera alverda alverna alverta alvhild alvilde alvina alya alyana alyanna alyce alycia alyna alysa alyse
  alysha alyshia alysia alyson alyssa alysse alyssia alyvia amahle amaia amaira amairany amaiya amal amalia amalie amanda amani
  amara amarah amaria amariah amariana amarie amaris amaya amayah ambar amber amberlee amberly ambria amee ameena ameera ameerah
  amelia amelie amelija ameria america amerie amethyst ami amia amiah amie amiee amilia amina aminah aminata amira amiracle amirah
  amity amiya amiyah ammie amna amoni amor amora amoura amy amya amyah amyia amyiah amyra amyri amyrie ana anabel anabella anabelle
  anahi anai anaiah anais anaisha anaiya anaiyah analeigh anali analia analicia analiese analisa analise analy anamaria ananda
  ananya anasia anastacia anastasia anastasija anaya anayah anayeli andi andie andjela andree andria andrine ane aneesa aneesah
  anela anessa aneta anett anette angela angele angelena angeles angelia angelic angelica angelie angelika angelina angeline
  angelique angelita angella angelle angely angelyn angie anglea ani ania aniah anijah anika anine anisa anisha anissa aniston
  anistyn anita anitra aniya aniyah aniylah anja anjali anjanette anjelica anlaug ann anna annabel annabell annabella annabelle
  annabeth annagrace annah annalee annaleigh annaliese annalisa annalise annalyn annalynn annalyse annamae annamaria annamarie
  annamay annastasia anne anneli anneliese annelise annelle annemarie anner annett annetta annette anni annice annie annika anniken
  annis anniston annistyn annlaug annmarie annslee annsley anny anohito anslee ansleigh ansley antionette antoinette antonella
  antonetta antonette antonietta antonina anuhea anusha anushka anvi anvika anya anyae anyah anyla anylah anyssa anzal aoi aoife
  aolanis april apryl arabella arabelle araceli aracelis aracely arantza aranza araya arayah arbutus ardath ardelia ardella ardelle
  ardeth ardis ardith ardyce ardys areli arely aretha aretta aria ariadna ariadne ariah ariana ariane arianna arianne arianny arica
  arieanna ariela ariella arielle arika ariona arionna arissa ariya ariyah ariyana ariyanna ariza arizona arla arlean arleen arlena
  arlene arlet arleta arleth arletha arletta arlette arlinda arline arliss arly arlyne arlys armella armida arna arnetta arnhild
  arnita aroha arpita arriana arrianna arrie arsema artemis artemisa arvella arvilla arwen arya aryah aryana aryanna aryn asako ase
  aseel asha ashante ashanti ashely ashia ashild ashlea ashlee ashlei ashleigh ashley ashli ashlie ashlin ashly ashlyn ashlynn
  ashlynne ashraqat asia asiya asiyah asja aslaug asma asmaa asmita asne aspen aspyn assil assunta asta astri astrid asya ataahua
  atara atha athena atiya aubree aubreigh aubri aubriana aubrianna aubrie aubriella aubrielle aud audhild audny audra audrea audree
  audrey audri audriana audrianna audrie audrina audry augusta augustina aundrea aune aura aurelia aurora aurore austeja autum
  autumn ava avah avalee avaleigh avalon avalyn avalynn avamarie avanell avani avarie avary avaya avayah aveline avelyn averi averie
  avia aviana avianna avie avigail avis aviva avni avonlea avril awa awilda aya ayah ayako ayala ayana ayanna ayat ayesha aygun ayla
  aylah ayleen aylin ayn ayonna ayra ayse aysel aysha aysia ayva ayvah azalea azalee azaria azariyah azia azilee aziyah azlynn azra
  azucena azul azuna azuri azzie babette babygirl baila bailee baileigh bailie baleigh bama bambi bao barb barbara barbaraann barbie
  barbora barbra barbro basya batoul batsheva bayan bayarmaa baylee bayleigh bayley bayli baylie bea beata beate beathe beatrice
  beatrix beatriz beaulah beautiful becca becki beckie becky belen belinay belinda bell bella belle belva benedicte benedikte benita
  bente benthe berenice bergit bergliot bergljot berit berkeley berklee bernadette bernadine bernardine berneice bernestine bernetha
  bernetta bernice berniece bernita berta bertha bertie bertine bess bessie beth bethanie bethann bethanne bethany bethzy betina
  betsey betsy bette bettie bettina betty bettyann bettye bettyjane bettylou betzaida betzy beula beulah bev beverlee beverley
  beverly beverlyn bexley beyonce bianca bianka biljana billi billiejo billye binita bintou birdie birgit birgith birgitta birgitte
  birte birtha birthe bismah blaire blakelee blakeleigh blakeley blakely blakelyn blakelynn blanca blanch blanche blanchie blenda
  blessing blondell blonnie blossom blythe bobbi bobbiejo bobbijo bobbye bodil boglarka bolormaa bonita bonna bonnie bonny borghild
  borgny bostyn bozena bracha braelyn braelynn brailey brailynn brande brandee brandi brandie brandis brandy braylee brayleigh
  braylynn brea breana breann breanna breanne breasia breauna brecklyn breckyn bree breeann breeanna breelyn brelynn brenda brenley
  brenna breona breonna breslyn breyana breyanna breyonna bria briana brianda briann brianna briannah brianne briauna bridget
  bridgett bridgette brie brieanna briella brielle brienna brienne brigette brigid brigitte brilee brileigh brilynn brinda brinkley
  brinlee brinley briona brionna brionne brisa briseida briseis briseyda brissa brissia bristol brit brita britani britany brith
  britnee britney britni britny britta brittaney brittani brittanie brittany britteny brittiany brittnay brittnee brittney brittni
  brittnie brittny brocha bronwyn brooke brookelyn brookelynn brooklin brooklyn brooklynn brooklynne bryana bryanna brylee bryleigh
  brylie bryn brynhild brynlee brynleigh brynley brynlie brynn brynna brynne brynnlee brynnley brystal brystol buelah buffie buffy
  bula bulah buna bunny burma bushra cadance cadence cady caelyn caidence caila cailee caileigh cailey cailin cailyn caitlin caitlyn
  caitlynn calandra caldonia caleigh caley cali calista caliyah calla calleigh calli callie calliope callista cally cambree cambria
  cambrie camellia cameryn cami camie camila camilla camille camisha cammie camry candace candance candelaria candi candice candida
  candie candis candra candy candyce capri caprice cara caren cari caridad carie carin carina carine carisa carissa carla carlee
  carleen carleigh carlene carletta carlette carley carli carlie carlota carlotta carly carlyn carma carmela carmelina carmelita
  carmella carmyn carol carolann carole carolee carolina caroline carolyn carolyne carolynn carri carrie carrigan caryl caryn carys
  casandra casie cassady cassandra cassaundra cassey cassi cassidy cassie cassondra cassy cataleya catalina catarina cate catelyn
  catera caterina catharina catharine catherina catherine cathey cathi cathie cathleen cathrin cathrine cathryn cathy catina catrina
  catrine cattleya cayce caydence cayla caylee cayleigh caylie caylin ceara cecelia cecile cecilia cecilie cecily celena celeste
  celestina celestine celia celina celine ceola cerenity cesia cesilie chaka chana chanda chandra chanel chanell chanelle channel
  chantal chantay chante chantel chantell chantelle chardae charde chari charis charise charisma charissa charisse charita charity
  charla charlean charlee charleen charleigh charlena charlene charlesetta charlette charli charline charlize charlotte charlsie
  charm charmaine charmayne charolette chasidy chasity chassidy chassity chastity chava chaya chedeline chelcie chelsa chelsea
  chelsee chelsey chelsi chelsie chelsy cher cheree cherelle cheri cherie cherilyn cherise cherish cherlyn cherokee cherrelle cherri
  cherrie cherry cherryl cheryl cherylann cheryle cheryll chesney chevelle cheyann cheyanna cheyanne cheyenne chiara chieko chimere
  china chiquita chiyoko chloe chloee chloey chloie chole choua chrissy christa christal christeen christel christen christena
  christene christi christiana christiane christianna christie christin christina christine christinia christy chrystal chyanne
  chyenne chyna chynna ciana ciani cianna cianni ciara ciarra cicely cicilie cielo cienna ciera cierra ciji cinda cindi cindie cindy
  cing cinnamon cinthia citlali citlalli citlaly claira claire clara clarabelle claretha claribel clarice clarine claris clarisa
  clarissa classie claudette claudia claudine cleda clementina clementine cleola cleone cleopatra cleora cleta cloe cloey clora
  clorinda cloteal clotee clothilde clotilde clover clytee colbie coleen colene coletta colette colleen collette columbia concepcion
  concetta concha conchetta congetta connie constance constanza consuela consuella consuelo contessa contina cora coral coralee
  coralie coraline cordelia cordia cordie corean coreen corene coretta cori corie corina corine corinna corinne corissa corliss
  cornelia corrie corrin corrina corrine cosette cotina courteney courtlyn courtnee courtni courtnie courtny creola crissy crista
  cristal cristen cristi cristie cristin cristina cristine cristy crysta crystal cydney cyndi cynthia dacia daenerys dafne dagfrid
  dagmar dagny dagrun dahlia daija daijah dailyn daina daisha daisy daiva daja dajah dajanae dalal dalary dalene daleyza dalia
  dalila dalilah daliyah damaris damia damita damiya damiyah damya danae danasia daneen danelle danesha danette dani dania danica
  daniela daniele daniell daniella danielle danika danisha danita danitza daniya daniyah daniz danna dannette danni dannielle danuta
  danya danyel danyell danyelle daphine daphna daphne dara darcel darcey darci darcie darcy daria dariana darla darlean darleen
  darlena darlene darline darlyne darnisha dasani dasha dasia davida davina dawn dawna dawne dawnmarie dawsyn dayami dayana dayanara
  dayanna dayna dayonna dayra daysha deana deandra deann deanna deanne deasia deb debbi debbie debbra debby debera debi debora
  deborah deborha deborrah debra debrah debroah dede dedra deeann deedee deedra deena deidra deidre deirdre deisy deja dejah dejanae
  dela delaine delainey delana delaney delani delanie delcie delfina delia delicia delila delilah delinda delisa della delois
  deloise delora delores delories deloris delorise delpha delphia delphine delsie delta delylah delynn demetra demetria demi demya
  dena denae denali denasia deneen denese denice denine denise denisha denisse denita denna dennise deolinda deondra deonna desarae
  desirae desire desirea desiree dessie destanie destany destine destinee destiney destini destinie destiny detra devona devora
  devorah dewanna deyanira dezirae dhia dia diamond diamonique dian diana diandra diane diann dianna dianne dicie diedra dimple dina
  dinah dione dionna dionne divya dixie diya djeneba djuana djuna dodie dollie dolly dolores doloris domenica dominica dominika dona
  donelda donetta donielle donisha donita donna donnabelle donnamae donnamarie donnetta donnis donya dora dorathy dorcas doreatha
  doreen dorene doretha dorethea doretta dori dorinda dorine doris dorla dorma dorota dorotha dorothea dorothy dortha dorthe dorthea
  dorthey dorthy dot dottie dotty dovie draya dream dreama drema drucilla drusilla dulce dusti dyamond dyan dymond dynasty earla
  earlean earlene earline earma earnestine eartha easter ebba ebone ebonee eboni ebonie ebony echo ecrin eda edda edel edie edit
  edita edith edle edmonia edna edra edwina edyta edyth edythe eesha eevi effie egle egypt eila eileen eilen eilene eilin eira eiril
  eirill eirin eisha eisley eivor eiza ekaterina ekta ela elaina elaine elana elani elara elayna elayne elba elda eldana eldora
  eldrid eleanor eleanora eleanore elease elen elena eleni elenor elenora elenore elexis elexus elfrid elfrieda elia eliana elianna
  elianny elicia elida elif elin elina eline elinor elinore eliora elisa elisabet elisabeth elise elisheva eliska elissa eliyanah
  eliza elizabete elizabeth elizaveta elizebeth ella ellamae elle ellee ellen ellery elli ellia elliana ellianna ellie elliette
  ellington ellinor ellisyn elly ellyana ellyn elma elmira elna elnora elodie elois eloisa eloise elora elouise elowen elowyn elsa
  else elsie elta elva elvera elvia elvie elvina elvira elwanda elyana elyse elysia elyssa elzbieta ema emaan emalee emalyn eman
  emani emanuela emarie ember emberlee emberly emberlyn emberlynn embla emelda emelia emelie emeline emely emelyn emerald emeri
  emerie emersyn emi emiko emilee emileigh emiley emili emilia emiliana emilie emilija emilly emily emilyn emina emine emma
  emmagrace emmah emmalee emmaleigh emmalin emmaline emmalyn emmalynn emmanuella emmanuelle emmarie emme emmeline emmer emmerson
  emmersyn emmi emmie emmy emogene emoni emori emorie empress emree emrie emry ena endia enedina enid eniyah enjoli enola ensley
  eola eowyn era eriana erianna erica ericka erika erin erinn eris erla erlene erlinda erline erma erminia erna ernestina ernestine
  erykah eryn esha eshal esma esmae esme esmeralda esperanza essence essie esta estefani estefania estefany estela estele estell
  estella estelle ester estere esther estrella eternity etha ethel ethelene ethelyn ether ethyl etta ettie eudell eudora eugenia
  eugenie eula eulah eulalia eulene euna eunice eura eureka eva evalee evalyn evalynn evangelina evangeline eve evelena evelin
  evelina eveline evelyn evelyne evelynn everlean everlee everleigh everlena everley everly evette evi evie evita evolet evon evonne
  evy ewa ewelina exie fabiola fadumo fae faiga faigy fairy faith fajr fallon falon fannie fanny fanta fantasia farah farida farrah
  farzana fatemeh fatiha fatima fatimah fatin fatma fatou fatoumata fawn faye fayetta fayth felecia felica felice felicia felicity
  felisa felisha female fenna fern fernanda fernande ferne fien filippa filomena finlee finleigh fiona fiorella fleta flo flonnie
  flor flora floree florence florencia florene floretta floria florida florie florine florrie flossie floy fonda fontella fozia
  fraida fran francena francene frances francesca franchesca francheska francina francine francisca francoise freda fredia fredna
  fredrikke freeda freida freja freya freyja frid frida fride frieda fujie fumie fumiko fusae fusako gabi gabija gabriela gabriell
  gabriella gabrielle gaia gail gala galilea galina gamalat gamila gao gardenia garnette gay gaye gayla gayle gaylene gaynell
  gaynelle gearldine geena gema gemma gena genell genesis geneva genevia genevieve genie genna gennie georgann georganne georgeann
  georgeanna georgeanne georgene georgetta georgette georgia georgiana georgiann georgianna georgianne georgie georgina georgine
  geraldean geraldina geraldine geralyn gerd gerda geri gerri gertha gertie gertrud gertrude gia giada giana gianna giavanna
  giavonna gidget gigi gilda gillian gina gine ginger ginny gionna giovanna girl girtha gisel gisela gisele gisell giselle gissel
  gisselle gita gitte gittel gitty giulia giuliana giulianna gizella gizelle gjertrud gladis gladyce gladys glena glenda glendora
  glenna glennie glinda gloria glory glynda glynis golda goldia goldie googoosh grace gracee gracelyn gracelynn gracey graci gracie
  graciela gracyn grayce grazyna grecia greidys greta gretchen grete gretha grethe gretta griselda gro gry gudny gudrun gudveig
  guinevere gun gunay gunda gunel gunhild gunlaug gunn gunnhild gunnlaug gunnvor gunvor guri guro gussie gustavia gwen gwenda
  gwendolyn gwenn gwenyth gwyneth gyda habiba hadassa hadassah haddie hadeel hadlee hadleigh hadley hadlie hafsa hailee haileigh
  hailey hailie haily haisley haldis halee haleigh haley hali halia halie halima halldis halle hallee halley halli hallie halo hamdi
  hana hanah hanako hanan hanna hannah hanne hariet hariette harlee harleen harleigh harlie harlow harlyn harlynn harmonee harmoni
  harmonie harmony harper harriet harriett harriette hartley harue haruko harumi hasnaa hassie hasti hatice hatsue hatsuko hattie
  havana hawa hayle haylee hayleigh hayley hayli haylie hayven hazel hazeline hazle heather heaven heavenly heba hedda hedvig hedwig
  hedy hege heide heidi heidy helaine helen helena helene helga helle hellen helmi helon helyn henley henna hennie henny henretta
  henrietta henriette henrikke hensley herborg herdis hermina hermine herminia hertha hessa hessie hester hettie hiba hideko hiilani
  hilary hild hilda hilde hildegard hildegarde hildegunn hildred hildur hillary hilma himari hinda hindy hiroko hisako hoda holley
  holli hollie holly hollyn honesti honesty honey hope hortencia hortense hortensia hosna hosniya huda hulda huntleigh hussa
  hyacinth iben icie ida idaly idell idella idun idunn ieisha iesha ieshia ieva ikea ila ilah ilana ileana ileen ilene ilhan iliana
  ilina illa illiana ilo ilona ilse ima imagene iman imane imani imelda imo imogen imogena imogene ina inaaya inara inaya inayah
  india indie indigo indira indya ine inell ines inez inga inge ingeborg ingelin inger ingerid ingfrid inghild ingjerd ingri ingrid
  ingun ingunn ingvil ingvild ingvill inis inji iola iona ione iqra irati ireland irelyn irelynn iren irena irene irie irina irine
  iris irish irma irmelin isabel isabela isabele isabell isabella isabelle isadora isamar isela iselin isha ishani ishika isidora
  isis isla islande isley isobel isra issabella italia italy itzayana itzel iva ivaana ivalu ivana ivanna ivelisse ivette ivie
  ivonne ivy iwona iyana iyanna iyla iyonna izabel izabela izabell izabella izabelle izaro izetta izola izzabella jabria jacalyn
  jacee jacelyn jacelynn jacey jaci jacie jacinda jacinta jackeline jackelyn jacki jacklyn jaclyn jaclynn jacqualine jacquel
  jacquelin jacquelina jacqueline jacquelyn jacquelyne jacquelynn jacquetta jacquline jacqulyn jacy jada jadah jade jadelyn jaeda
  jaela jaelyn jaelynn jahaira jahzara jaida jaila jailene jailyn jailynn jaimee jaimie jaina jakayla jakeria jakhia jakia jakira
  jakiya jakiyah jakyla jakyra jala jalaya jalayah jalaysia jaleah jaleesa jaleigh jalesa jalessa jalia jaliah jalisa jalisha
  jalissa jaliyah jalynn jalyssa jama jamaica jamaria jamaya jamecia jamee jameelah jameka jameria jamesha jameshia jamesia jami
  jamia jamiah jamika jamila jamilah jamilla jamillah jamira jamiracle jamirah jamiya jamiyah jamya jamyah jamyia jamyra jana janae
  janai janalee janasia janay janaya jane janea janee janeen janel janele janell janelle janely janene janessa janet janeth janett
  janetta janette janey jania janiah janice janicke janie janiece janina janine janis janita janiya janiyah janna jannah jannat
  janne jannette janniche jannicke jannie jannike january janya janyah janyce janyia janyla janylah jaquelin jaqueline jaquelyn
  jariah jariyah jasleen jaslene jaslyn jaslynn jasmaine jasmin jasmina jasmine jasmyn jasmyne jaunita javiera jaya jayana jayanna
  jaycee jayci jaycie jayda jaydah jayde jaye jayla jaylah jaylani jaylee jayleen jayleigh jaylene jayliana jaylynn jaymee jaymie
  jayna jayne jayonna jazelle jaziyah jazleen jazlene jazlyn jazlynn jazmin jazmine jazmyn jazmyne jazzlyn jazzlynn jazzmin jazzmine
  jeana jeane jeanelle jeanene jeanett jeanetta jeanette jeanie jeanina jeanine jeanmarie jeanna jeanne jeannette jeannie jeannina
  jeannine jelena jelisa jemma jen jena jenae jenee jeneen jenell jenelle jenesis jenessa jeni jenica jenifer jeniffer jenilee
  jenine jenise jenna jennah jennette jenni jennica jennie jennifer jenniffer jenny jentry jeraldine jeri jerica jerika jerilyn
  jerilynn jerlean jerlene jerline jermani jerri jerrica jerrie jersey jeryl jesenia jesica jessa jessalyn jessenia jessi jessica
  jessika jesslyn jestine jette jettie jia jianna jil jilian jill jillian jimena jing jiselle jiya joana joane joanie joann joanna
  joanne jocelin jocelyn jocelyne jocelynn jodee jodell jodene jodi jodie joella joelle joellen joetta joette jofrid johana johanna
  johannah johanne johna johnetta johnette johnna johnnye johnsie joi jolanta jolee joleen jolena jolene jolette jolie joline jolyn
  jolynn jonae jonda jonell jonelle joni jonna jordana jordynn joretta jorid jorja jorun jorunn josalyn joscelyn josefa josefina
  josefine josefita joselin joseline joselyn josephina josephine josette josey josie josiephine joslyn joslynn josselyn jossie
  josslyn journee journei journey journi journie jovana jovanna jovi jovie joy joya joyce joycelyn joycie joye jozie jozlyn jozlynn
  juana juanita jubilee judeline judi judie judit judith judy judyth julaine julee julene juli julia juliana juliane juliann
  julianna julianne julie julieann julienne juliet julieta juliette julisa julissa june juni juniper junita juno jupiter jurgita
  jurnee justina justine justyce justyna ka kaaren kabita kacee kacey kaci kacie kacy kadance kadejah kadence kadesha kadiatou kadie
  kadijah kady kadynce kaede kaela kaeli kaelyn kaelynn kahealani kahlan kahlani kaia kaidence kaila kailah kailani kailea kailee
  kaileigh kailey kaili kaily kailyn kailynn kaira kairi kaisa kaisley kaitlin kaitlyn kaitlynn kaitlynne kaiya kaja kajsa kala
  kalaya kalayah kalea kaleah kalee kaleena kaleigh kaleigha kalena kalene kaley kali kalia kaliah kalie kalina kalisha kalista
  kaliyah kalle kalley kalli kallie kalyn kalynn kamaile kamala kamalani kamani kamara kamaria kamaya kambree kambri kambria kambrie
  kamesha kami kamia kamiah kamila kamilah kamile kamilla kamille kamira kamisha kamiya kamiyah kamora kamree kamri kamya kamyah
  kanani kandace kandi kandice kandis kandy kaneesha kaneisha kanesha kaneshia kanika kanisha kaniya kaniyah kanyakumari kara karah
  karalee kareema kareemah karel karely karen karena karey kari karianne karie karima karime karin karina karine karis karisa
  karisma karissa karizma karla karlee karleen karleigh karlene karley karli karlie karly karma karmen karmyn karolina karoline
  karolyn karren karri karrie karrington karyl karyme karyn kasandra kasha kasi kasie kassandra kassi kassidy kassie kassondra kat
  kataleya katalina katarina katarzyna kate katelin katelyn katelynn katelynne kateri katerin katerina katey kathaleen katharina
  katharine kathe katherin katherina katherine kathern katheryn kathey kathi kathie kathinka kathleen kathlene kathlyn kathrin
  kathrine kathryn kathryne kathy kathyrn kati katia katie katilyn katina katinka katiria katja katlin katlyn katlynn katrice katrin
  katrina katrine kattie katy katya kavita kavya kawana kawanda kawanna kawehi kay kaya kayce kaycee kayci kaycie kaydance kaydee
  kaydence kaye kayla kaylah kaylan kaylani kayle kaylea kaylee kayleen kaylei kayleigh kaylen kaylene kayley kayli kaylie kaylin
  kaylyn kaylynn kaytlin kaytlyn kaytlynn kazue kazuko keaira keana keandra keani keanna keara keasia kecia keeley keely keena
  keesha kehaulani kehlani keiara keila keilani keily keira keirra keirsten keiry keisa keisha kejsi kelani kelci kelcie keley keli
  kelis kelle kellee kelley kelli kellianne kellie kellyann kellye kellyn kelsea kelsee kelsey kelsi kelsie kelsy kely kenadee
  kenadi kenadie kenda kendra kendyl kendyll kenesha kenia kenisha kenlee kenleigh kenley kenna kennadi kennady kennedi kennedie
  kennedy kensington kenslee kensleigh kensley kenya kenyata kenyetta kenza kenzi kenzie kenzlee kenzleigh kenzley kenzlie keona
  keondra keonna keosha kera keren keri keriann kerin kerri kerriann kerrianne kerrie kerrigan kerrin kerrington kerstin kesha
  keshia keturah keya keyana keyanna keyara keyla keylee keyli keyona keyonna keysha keziah khadija khadijah khadije khalani
  khaleesi khalia khalilah khaliyah khawla kheira khia khloe khloee khloie khongordzol khori khushi khylee kia kiah kiana kiani
  kianna kiara kiarra kiera kierra kiersten kierstin kierstyn kiesha kikue kilee kiley kimaya kimber kimberely kimberle kimberlee
  kimberley kimberli kimberlie kimberly kimberlyn kimbley kimbra kimie kimiko kimmernaq kimora kindra kine kinga kinlee kinleigh
  kinley kinsey kinslee kinsleigh kinsley kinzie kinzlee kinzley kiona kira kirra kirsten kirsti kirstie kirstin kirstyn kisha kitty
  kiya kiyah kiyoko kizzie kizzy kjellaug kjellfrid kjellrun kjersti kjerstin klaire klara klaudia klea kloe kloey kloie klynn konul
  kora kori korie korina kornelia korra kortney kourtney krisha krissy krista kristal kristan kristel kristen kristi kristiana
  kristiane kristie kristin kristina kristine kristy kristyn kristyna krysta krystal krysten krystin krystina krystle krystyna
  kuuipo kuulei kya kyah kyana kyanna kyara kyasia kyla kylah kylea kylee kylei kyleigh kylene kyley kyli kylie kylynn kymberly
  kyndal kyndall kyndra kynlee kynleigh kynnedi kynslee kynsley kynzlee kyra kyrah kyrsten kyrstin la lacee lacey lachelle laci
  lacie lacresha ladawn ladona ladonna lady laela lahoma laia laiken laikyn laila lailah lailani laina lainee lainey laisha laiyah
  lajla lajuana lakayla lakeesha lakeisha lakeitha lakelyn lakelynn lakendra lakenya lakesha lakeshia lakesia lakeya lakeysha lakia
  lakiesha lakin lakisha lakita lakyn lala lamija lamiyah lamonica lamya lana lanae landri lanell lanette laney lani lanie lanita
  laniya laniyah lanora lanya laporsha laquana laquanda laquesha laquetta laquinta laquisha laquita lara larae laraine laree
  larhonda lariah larisa larissa laronda larraine lasandra lashae lashana lashanda lashandra lashaunda lashawna lashawnda lashay
  lashonda lashondra lashunda lashundra lasonya lassie latanya latara latarsha latasha latashia latavia lateefah lateisha latesha
  latia laticia latifa latifah latina latisha latonia latonja latonya latoria latorya latosha latoshia latoya latoyia latrelle
  latrice latricia latrina latrisha launa laura lauralee lauran laure laureen laurel lauren laurene lauretta laurette lauri laurie
  laurin laurine lauryn lavada lavena lavender lavera laverna laveta lavina lavinia lavona lavonda lavonia lavonna lavonne lawana
  lawanda lawanna laxmi laya layah layal layan layken layla laylah laylani layna laynee laynie lea leah leana leandra leane leann
  leanna leanne leanore leasa leasia leatha leatrice lecia leda ledora leeann leeanna leeanne leeba leela leen leena leesa lehua lei
  leia leigh leigha leighann leikny leila leilah leilani leilany leisa leisha leja lejla lekeisha lekesha lekisha lela lelah lelia
  lempi lena lene leni lenna lenora lenore leocadia leola leoma leona leone leonia leonie leonor leonora leonore leontine leora
  leota leotha lera lesa lesedi lesha leshia lesia leslee lesley lesli lesly leslye lessie leta letha leticia letisha letitia lettie
  letty lexi lexie lexington lexis lexus lexy leyah leyla leylani leyna lezlie lia liah liana liane lianna lianne libbie libby
  liberty lida lidia lidya liepa liesl lila lilah lili lilia lilian liliana lilianna lilie lilinoe lilith liliya lilja lill lilla
  lilli lillia lillian lilliana lilliann lillianna lillianne lillie lillith lilly lillyan lillyana lillyann lillyanna lillyanne lily
  lilyan lilyana lilyann lilyanna lilyanne lin lina linda lindis lindsay lindsey lindsi lindsy line linea linette linley linnea
  linnie linsey lisa lisaann lisamarie lisandra lisbet lisbeth lise lisette lisha liss lissa lissette lita litzy liv liva live livia
  liya liyah liyana liz liza lizabeth lizanne lizbet lizbeth lizet lizeth lizette lizzie lluvia lois lola lolita loma lona londa
  londyn londynn lone loni lonna lora loraina loraine loralei lorayne loreal lorean loree loreen lorelai lorelei lorena lorene
  loreta loretha loretta lorette lori loria loriann lorianne lorie lorinda lorine lorita lorna lorraina lorraine lorrayne lorretta
  lorri lorrie lory lossie lotta lotte lottie lotus louann louanne louella louisa louise lourdes louvenia lovelie lovenia lovie
  lovina lovise loyalty loyce lu luana luann luanne luberta lubertha lucero luci lucia luciana lucianna lucie luciel lucienne lucija
  lucile lucille lucinda lucretia lucy ludie lue luela luella luetta lugenia luisa luise luiza lula lulu lulwa luna lundyn lupita
  lura lurline luvenia luz lyanna lyda lydia lykke lyla lylah lyn lyna lynda lyndi lyndsay lyndsey lyndsie lyne lynell lynelle
  lynette lynlee lynleigh lynna lynne lynnette lynnlee lynsey lyra lyrica ma mabel mabell mable mabry macayla macee macel macey
  machelle maci macie macil mackenna mackenzi mackenzie macy madalene madaline madalyn madalynn maddie maddilyn maddilynn maddison
  maddisyn madelaine madeleine madelen madelene madelin madelina madeline madelon madelyn madelyne madelynn madelynne madge madie
  madilyn madilynn madisen madison madisyn madlyn madolyn madonna madysen madyson mae maebell maebelle maegan maelee maeleigh maelyn
  maelynn maeve mafalda magali magaly magan magda magdalen magdalena magdalene magdaline magen maggie magna magnhild magni magnolia
  magny maha mahala mahealani mahi mahina mahogany mai maia maida maija maiken maile maira maire mairead maisha maisie maisy maisyn
  maite maiya maizie maizy maj maja makaela makaila makala makalah makayla makaylah makaylee makena makenna makenzi makenzie makenzy
  makhia makia makiah makinley makiya makiyah makya makyla makynzie malaika malak malani malaya malayah malayna malaysia malea
  maleah maleigha malen malena malene malfrid malgorzata mali malia maliah malie malika malikah malin malina malinda malisa malissa
  maliya maliyah malka mallie mallori mallorie mallory malorie malory malvina mamie mammie manal manda mandakranta mandee mandi
  mandie mandy manha maniyah manon manuela manuelita maple mara marah maralyn maram maranda marcela marcelina marceline marcella
  marcelle marcene marcey marchelle marci marcia marcie marcile marcy mardell mardelle mareli marely maren margaree margaret
  margarete margareth margarett margaretta margarette margarida margarita margaux marge margene margery margie margit margo margot
  margret margrete margrethe margrett margrette marguerite marguita margun margunn margurite margy mari maria mariaclara
  mariaeduarda mariah mariajose mariam mariama mariamawit mariami marian mariana mariane mariann marianna marianne maribel maribeth
  maricela maricella maricruz marie mariel mariela mariell mariella marielle mariellen marietta marigold marija marijo marika
  marilee marilou marilyn marilynn marin marina maris marisa marisela mariska marisol marissa marit marita maritza mariya mariyah
  marjean marjorie marjory markayla markeisha markia markie markisha markita marla marlana marlane marlee marleen marlei marleigh
  marlen marlena marlene marli marlie marlis marlyce marlys marna marni marnie marnita marolyn marquetta marquisha marquita
  marquitta marry marsha marta marte martha marthe marthine martika martina martine martyna marva marvel marwa mary maryah maryalice
  maryam maryama maryan maryann maryanna maryanne marybelle marybeth maryelizabeth maryellen marygrace maryjane maryjean maryjo
  marykate marykay marylee marylin marylou marylouise marylyn marylynn maryn maryrose maryssa marzena masae masako masoumeh mataya
  mathea mathilda mathilde matilda matilde matsue matsuko mattea mattie mattison maud maude maudell maudie maudine maudry maura
  maureen maurine mavis maxcine maxina maxine may maya mayah maybell maybelle maycee maycie maylee maylen maylin mayme maymie mayola
  mayra mayrin maysel maysoun mayte mazie mazikeen mc mccall mckayla mckell mckenna mckenzi mckenzie mckinlee mckinzie mea meadow
  meagan meaghan meah meara mecca mechelle medina meera meg megan meggan megha meghan meghana meghann mei meilani meira mekayla
  mekenzie mela melaine melani melania melanie melany melba melda mele melia melina melinda melisa melissa melissia mellie mellisa
  mellissa melodee melodie melody melonie melony melrose melva melvina melynda mendy mennie meranda mercedes mercedez mercy meredith
  merete merethe meri meriam merida merideth meridith meriem merilyn merissa merita merjem merlene merlinda merline merna meron
  merri merrie merrilee merrily merry meryem meryl meta mette mi mia miabella miah miangel micaela micayla michaela michaele
  michaelene michaeline michaella michala michayla micheala michela michele michelina michell michelle michiko mickayla micki mickie
  midori mie mieko miesha migdalia mika mikaela mikaila mikala mikalah mikayla mikaylah mikelle mikki mila milagros milah milana
  milani milania mildred mildrid mileena milena miley milica milissa milla mille millicent millie milly mimi mina mindi mindy
  minenhle minerva minnie mira mirabella mirabelle miracle miral miranda mirella mireya miriah miriam mirian mirjam mirlande mirna
  misao misha missouri missy misti mistie misty mitsue mitsuko mittie mitzi mitzie miya miyah miyar miyoko moana mobina modean
  moesha moira molli mollie molly mona monae monet monica monika monique monisha monna monnie monserrat montanna monteen montine
  montserrat morganne morgen moriah mossie mozell mozella mozelle mrignayani mumtaz muna munira muriel my mya myah myasia myeisha
  myesha myeshia myia myisha myka mykala mykayla mykenzie mykia myla mylah mylee myleigh mylie myra myracle myranda myriah myriam
  myrlande myrle myrna myrtice myrtie myrtis myrtle naasunnguaq nada nadene nadia nadina nadine nadira nadirah nadiya nadiyah nadja
  nadya nahia nahla nahomy naia naila nailah naima naimah naisha naiya naja najah najma nakayla nakeisha nakesha nakisha nakita
  nakiya nakiyah nala nalani nalla nallely nan nancee nanci nancie nancy nancye nanea nanette nanna nannette nannie naoma naomi
  naomie narges nariah nariyah nashla natacha natalee nataleigh natali natalia natalie nataly natalya natasha natashia nathalia
  nathalie nathaly natisha natosha natsuko naudia nautica nava navaeh naveah navi navy navya nawal naya nayeli nayely nayla naziyah
  nechama necole nedra neely neha nehir neida nel nela nelda nelisa nell nella nelle nellie nelly nelma nelwyn nena neoma neomia
  nereida neriah nerissa nesreen neta nettie neva nevada nevaeh nevaeha neve neveah nezzie ngoc nia niamh niasia niccole nichelle
  nichol nichole nicholle nicki nickole nicol nicole nicoletta nicolette nicolina nicoline nicolle nicollette nidhi niesha nigeria
  niharika nija nijah nika niki nikia nikisha nikki nikkia nikole nikoline nila nilah nilay nilda nilsa nina ninni nira nisanur
  nisha nita nitya nivea nivi niya niyah nizhoni nobuko noelani noelia noella noelle noemi nola nolia noma nona noor nora norah
  noreen norene nori norine norita norma norunn nouf nour nova novah novalee novaleigh novella nubia nur nuray nuri nurul nya nyah
  nyasia nydia nyesha nykeria nykia nyla nylah nyoka nyomi nyra nyree nyssa oaklee oakleigh oaklie oaklyn oaklynn octavia oda odalis
  odalys oddlaug oddny oddrun oddveig odeal odelia odessa odessie odette odile odval ofelia oisha oksana ola olaug olea olean olena
  olene oleta oletha olevia olga oline olive olivia oliwia olympia olyvia oma omayra omie ona onalee oneida oneta onie oona opal
  ophelia oralia orelia orene oriana orpha otelia othilie ouida oumou oyunbileg ozella pa paetyn paige paislee paisleigh paisley
  paiton paityn paizlee paizley palma paloma pam pamala pamela pamelia pamella pandora pang paninnguaq pansy paola paradise paralee
  parthenia parvati pasqualina passion patience patrica patrice patrici patricia patrina patrycja patsy patti pattie patty paula
  pauletta paulette paulina pauline payal payge payten pearl pearle pearlean pearlene pearlie pearline pearly pecola peg peggie
  peggy peighton penelope penina penney penni pennie penny pepper perel peri perla pernille persephone petra petrina phaedra phillis
  philomena phoebe phylicia phylis phyliss phyllis pia pilar pinkie pipaluk piper pippa polina pollie polly pooja poppy porcha
  porche porscha porsche porsha portia precious prescilla preslee presleigh presley preslie pricilla princess priscila priscilla
  priscille prisha priya priyamvada priyanka promise prudence puteri pyper qiana quanesha quanisha queen queenie quiana quintina
  rabina rachael rachal racheal rachel rachele rachell rachelle rachida racquel radhika rae raeann raeanna raechel raegan raelee
  raeleigh raelyn raelynn rafaela ragan ragna ragne ragnhild ragni rahaf rahma railyn rain raina raine rainey raizel raizy rakel
  ramiyah ramona ramya rana ranada ranae randa randee randi ranee rania raniya raniyah rannveig ranveig raquel rasa rasheda rasheeda
  rasheedah rashida rashonda raven ravyn rawan raya rayah rayanna raylee rayleigh raylene raylin raylynn rayna rayne raynette
  rayonna rayven reaghan reanna reatha reather reba rebbecca rebeca rebecca rebeccah rebecka rebeka rebekah rebekka reda reem reema
  reena regan regena regenia reghan regina reginae regine reginia reidun reidunn reihaneh reina remona rena renada renae renata
  renate renathe renay renea renee renesmee renetta renita reola ressie reta retha retta reva revonda reya reyna rhea rheba rheta
  rhianna rhiannon rhiley rhoda rhona rhonda rhyan rhylee ria riana rianna richelle rigmor rihanna rikke rikki riko rilee rileigh
  rilla rilyn rilynn rimas rin rina ripley risa rita rivka rivkah riya robbin robena roberta robyn rochel rochele rochell rochelle
  rocio rogene roghayyeh rolanda rolande roma romaine romayne romina romona rona ronda ronesha roni ronisha ronja ronna ronni rori
  rosa rosalee rosaleigh rosalia rosalie rosalina rosalind rosalinda rosaline rosalyn rosalynn rosamond rosann rosanna rosanne
  rosaria rose roseann roseanna roseanne roseline rosella roselle roselyn roselynn rosemarie rosemary rosena rosetta roshanda roshni
  roshonda roshunda rosia rosie rosina rosita roslyn rowena rowyn roxana roxane roxann roxanna roxanne roxie roxy royalty rozanne
  rozella rozlyn rubbie rubi rubie ruby rubye ruhi runa rut ruta ruth rutha ruthann ruthanna ruthanne ruthe ruther ruthie ryann
  ryanne rylea rylei ryleigh rylie rylynn saanvi saba sabina sabine sable sabra sabrena sabria sabrina sacha sachiko sadako sade
  sadia sadie safa safia safiya saga sahana sahar sahara sahasra sahra saida saige sailor saira sakeena sakinah sakineh sakura
  salena salina sallie sally sallyann salma saloma salome sama samaira samantha samara samarah samaria samatha samaya sameerah
  samella samia samiah samira samirah samiya samiyah sammantha samone samya samyah sana sanaa sanai sanaya sandee sandi sandie
  sandra sania saniah saniya saniyah sanjana sanna sanne santa santanna santina sanvi sanya saoirse saphira sapphire sara sarah
  sarahi sarai saray sarena sari sariah sarina sarita sariya sariyah saron saundra savana savanah savanna savannah saydee saylor
  scarlet scarlett scarlette seanna season sebrina sedona sedonia see seirra selah selena selene selina seline selma senaida
  september sequoia serafina seraphina serena serene serenity serife serina serine serinity setayesh setsuko sevda sevinj shabria
  shae shaelyn shaelynn shahd shaikha shaila shaim shaimaa shaina shaindel shaindy shakayla shakeema shakera shakeria shakia shakira
  shakirah shakita shakiyla shakyra shala shalanda shalee shalon shalonda shalyn shalynn shamara shamaya shameika shameka shamekia
  shamia shamika shamira shamiya shamiyah shamya shana shanae shanay shanaya shanda shandi shandra shanea shanee shaneka shanel
  shanell shanelle shanequa shanetta shani shania shaniah shanice shaniece shanika shaniqua shanique shanise shanita shaniya
  shaniyah shanna shannan shannen shanta shantae shantavia shantay shante shantel shantell shantelle shanteria shanterria shantia
  shantinique shantrell shanya shaquana shaquanda shaquanna shaquetta shaquilla shaquita shara sharae sharda shardae sharday sharde
  sharee shareka sharell sharen sharhonda shari sharie sharika sharilyn sharina sharion sharita sharla sharleen sharlene sharmaine
  sharman sharnice sharolyn sharon sharonda sharri sharron sharyl sharyn shasta shatara shauna shaunda shaunna shaunta shaunte
  shavon shavonda shavonne shawana shawanda shawanna shawna shawnda shawnee shawnna shawnta shawnte shaye shayla shaylee shaylin
  shaylyn shaylynn shayma shayna sheba sheena sheila sheilah shekinah shelba shelbey shelbi shelbie shelia shelita shelley shelli
  shellie shelly shelva shelvia shelvie shelvy shemeka shemika shena sheneka shenika shenita shenna shequita shera sheree shereka
  sherell sheri sherica sherie sherifa sherika sherilyn sherita sherlin sherlyn sheron sheronda sherree sherrell sherri sherrie
  sherril sherron sherry sherrye sherryl sheryl sheryll sheyenne sheyla shiann shianna shianne shiela shifra shigeko shira shirlee
  shirleen shirlene shirley shirli shirlie shirly shivani shizue shizuko shona shonda shondra shonna shonta shontell shoshana shreya
  shristi shriya shruti shunda shunta shyann shyanna shyanne shyla shylah sia siani sianna sianni siara sibyl sidsel siena sienna
  siera sierra sigfrid signe signy sigrid sigrun sigrunn siham silja silje sillin silvana silvia sima simona simonne simran sina
  sinai sindy sine sinead siobhan siren sirena siri siril sissel sita siti siv siw siya skye skyla skylah skylee skylynn skyy sloan
  sloane snefrid sneha snezana sobia socorro sofia sofie sofija solana solange soledad soleil solfrid solgunn soliana solrun solvar
  solveig solvor somaya somayyeh somer sommer sondra sonia sonja sonji sonya sophia sophie sora soraya sparkle spring sri stacee
  staci stacia stacie star starla starr stasia statia stefani stefania stefanie stefany steffanie steffie stela stella stephaine
  stephani stephania stephanie stephany stephenie stephine stevi stina stine stormi stormie stormy story suanne sudie sue sueann
  sueko suellen suha suhani suhayla suhaylah sula sumaya sumayah sumayyah sumie sumiko summer sun sunday sundus sunita sunni sunniva
  sunshine suri susan susana susane susann susanna susannah susanne susi susie suzan suzana suzane suzann suzanna suzanne suzette
  suzie suzy svanhild svea svetlana swannie swara swayze sybil syble sydnee sydney sydni sydnie syeda sylvi sylvia sylvie sylwia
  symone symphony synne syreeta tabatha tabetha tabitha taegan taelor taelyn taelynn tahira tahiry tahlia tailor taina taisha taja
  tajah tajuana takara takayla takeisha takesha takia takira takisha takiya takiyah tala talaya tale taleah talia taliah talisa
  talisha talitha taliyah tallulah talya tama tamala tamar tamara tamatha tamaya tambra tameca tameeka tameika tameka tamekia tamela
  tamera tamesha tami tamia tamica tamie tamika tamiko tamira tamisha tamiya tamiyah tammara tammera tammi tammie tammy tammye tamra
  tamya tamyra tana tanasia tanaya taneisha taneka tanesha taneshia tangela tangie tania taniah tanika tanisha taniya taniyah tanja
  tanna tanvi tanya tara tarah taraji tarana taren tari tarra tarsha taryn tasha tashia tashina tasia tasneem tatia tatiana tatianna
  tatiyana tatjana tatyana tatyanna taunya tausha tawana tawanda tawanna tawni tawny tawnya taya tayah tayla taylar taylee taylie
  taylin taylynn taytum tea teaira teanna teara teasia tedra teela teena tehani tehya teigan teisha telisha temeka temika temperance
  tempest tempestt tempie tena tenesha tenika tenille tenisha tenley tennie tennille teodora tequila tequilla tera tereasa teresa
  terese teresia teresita teressa tereza teri terica terra terresa terri terrica terrie terrilyn teruko tesha tesla tess tessa
  tessie texie thais thale thalia thandolwethu thea theda theia thelma theodora theodosia theola theresa therese theressa thi
  thomasena thomasina thomasine thora thordis thresa thu thuy tia tiana tiani tianna tiara tiare tiarra tiera tierney tierra tiesha
  tiffaney tiffani tiffanie tiffany tiffiney tiffiny tiffney tijuana tilda tilde tillie tilly timeka timia timika tina tinamarie
  tine tingting tinley tinsley tiny tiona tionna tionne tiril tirill tirzah tisa tisha tkeyah tobi toccara tomasita tomeka tomekia
  tomi tomika tomiko tomine tommye tonda tone toni tonia toniann tonie tonika tonisha tonita tonja tonje tonya tora tordis torgunn
  torhild tori toria torie toril torild torill torri torrie torun torunn tosha toshia toshie toshiko tova tove towanda towanna toya
  toyoko tracee traci tracie tracye treasa treasure treena trena trenell trenise trenity tresa tressa tressie treva tricia trina
  trine trinette trinitee triniti trinity trish trisha trista trude trudi trudie trudy trula tsuruko tsuyako tuesday tui tula turi
  turid turkessa turquoise tuva twana twanda twanna twila twyla tyana tyanna tyasia tyeisha tyesha tyeshia tyisha tykeria tykia tyla
  tylee tynesha tynisha tyonna tyra tyronda tytiana tytianna tzipora tziporah tzivia ugne ula ulla ulrikke uma una une uniqua unique
  unn unni ursula urszula urte usha uxue vada vaida valarie valborg valencia valentina valeria valerie valery valinda vallie valorie
  vanda vanesa vanessa vania vanita vanity vanja vanna vannessa var varin vashti vassie vayda veda velda velia vella velma velna
  velta velva velvet vena venche venessa venetia venice venita venke vennie venus veola vera verda verdell verdie verena vergie
  verity verla verlene verlie verline vermell verna vernelle vernessa vernetta vernia vernice vernita verona veronica veronika
  versie vertie vesna vesta veta veva vianey vianney vibecke vibeke vicie vickey vicki vickie vicky victoria vida vidhi vienna
  vigdis viki vikki vikky viktoria viktorie viktorija vilde vilja vilje vilma vilte vina vincenza vinita vinnie viola violet violeta
  violetta violette virgia virgie virginia viridiana vita viva vivi vivian viviana vivianna vivianne vivien vivienne voncile
  voncille vonda vonetta vonnie vusala wakana walterine wanda waneta wanetta wanita wanja wauneta waunita wava wenche wencke wende
  wendi wendie wendy wenke weronika whitley whitney whitni whitny whittney widelene wigdis wiktoria wila wilda wilhelmena
  wilhelmenia wilhelmina wilhemina willa willadean willena willene willetta willette willia williemae willodean willow wilma windy
  winifred winnie winnifred winona winry winter wonda wren wrenley wylene wynell wynelle wynema wynona wynter wyoma xena xiaomei
  xiaoyan ximena xinyi xiomara xitlali xitlaly xochitl yadhira yadira yaeko yagmur yahaira yaire yajaira yalonda yamile yamilet
  yamileth yamilex yan yana yaneli yanet yanira yaquelin yara yareli yarely yaretzi yaretzy yarin yaritza yashica yasmeen yasmin
  yasmine yasuko yazmin yazmine yehudis yelena yenifer yer yesenia yesica yessenia yessica yetta ylva yngvild yocheved yola yolanda
  yolande yolonda yoselin yoselyn yoshie yoshiko youlanda yuina yukie yukiko yulanda yuliana yulianna yulisa yulissa yulonda yuna
  yuridia yuriko yusra yvette yvona yvone yvonna yvonne zada zadie zahara zahava zahra zahraa zahria zaida zaina zainab zaira zakia
  zakiya zakiyah zakiyyah zamaria zamiya zamiyah zamora zamya zana zandra zaniah zaniya zaniyah zara zarah zari zaria zariah zariya
  zariyah zaya zayda zayla zaylee zayleigh zayna zaynab zehra zeinab zelda zelie zella zelma zena zendaya zenobia zetta zettie
  zeynab zeynep zhane zharia zhavia zhuri zia zina zineb zinnia zipporah zita ziva ziya ziyah zo zoe zoee zoey zofia zoie zola zona
  zooey zora zoraida zori zoya zsofia zula zuleika zulema zuleyka zuri zuzanna zyasia zykeria zykerria zykia zyla zyonna`,
}
