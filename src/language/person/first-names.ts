/**
 * First names that customer-service people go by in German- and English-speaking countries, lower case. Written for
 * this project from common knowledge; not complete, and names that are mostly ordinary words (Will, May, Mark, Grace) are
 * left out. Long because it is a list.
 */
export const FIRST_NAMES: ReadonlySet<string> = new Set(
  `luzia sunil bronagh ashleigh quirin veit hias wastl trudi seraina flurin gian andri ladina corsin chantal yves
pascale jérôme laurent mireille ayşe hatice merve büşra hüseyin osman kerem cem deniz selim ömer tolga serkan
volkan derya ebru ilker koray leyla melike nesrin nuray okan özlem pinar seda sevgi songül tuba krzysztof
wojciech małgorzata malgorzata katarzyna zbigniew jerzy halina danuta grzegorz bożena jadwiga kasia gosia
tomek paweł pawel łukasz lukasz jacek ondřej vojtěch zdeněk jiří radek dušan zoran goran dragan slobodan
branko mirko milica dragana snežana zorica marija nikola stipe tihana ioana andreea mihai bogdan razvan
cristina raluca florin gheorghe vasile dorina ionut istván gábor zoltán ferenc ildikó katalin zsófia eszter
balázs attila imre erzsébet rakesh kuldeep gurpreet harpreet jaspreet manpreet simran navneet priyanka kavya
radhika geeta rekha savita shalini nandini isha vivaan aditya harish ganesh venkat srinivas murali karthik
dinesh hemant jitendra bhavesh hitesh jignesh falguni hetal dhruv parth mohammad muhammad abdullah hussein
hamza bilal usman faisal zahid khadija maryam mariam noor huda salma rania layla dina hana iman jamila karima
latifa malika nabila oluwaseun olumide adebayo chinedu nneka uche obinna funmi folake titilayo babatunde segun
kehinde taiwo kwabena kojo akosua abena efua thabo sipho nomsa lindiwe thandi zanele bongani mandla tendai
farai rutendo tatenda chipo wanjiru njeri kamau otieno achieng atieno clodagh fionnuala gráinne méabh máiréad
oonagh róisín sadhbh siobhán sinéad úna una bríd brid eimear ailbhe ciarán dáithí donnacha eoghan finbarr
fionn gearóid lorcan micheál odhran oisín pádraig ruairí séamus tomás dermot catrin ceri delyth elin gwenllian
heledd lowri mared menna myfanwy rhian sian tegwen dafydd dewi emlyn emyr geraint glyn gruffydd hywel ifan
iolo iwan llew llewelyn macsen meurig meirion osian rhodri trystan tudur lorna morven senga sheena alasdair
calum cameron donald duncan euan fraser gavin gregor hector iain innes jock keir lachlan moray roderick struan
adele agatha alana alicia alyssa annie audrey beatriz belinda bernice bertha bethany beverley beverly brenda
camilla candice carole carolyn cassandra cecilia celia charlene cheryl colette colleen connie courtney cynthia
daisy danielle daphne darcy darlene debra delia desiree diane dolores dorothy edna elaine eleanor elsie erin
esme ethel eunice freya gail georgina geraldine gertrude glenda gwendolyn hayley hazel hilary hilda jade
janice jasmine jemima jenna jocelyn josephine juliana juliet justine kathryn kayla kayleigh keisha kendra
kimberly kristen kylie leanne lesley lillian lois loretta lucinda lynda lynette mabel madeleine marcia
marguerite marilyn marjorie marsha mavis maxine melinda meredith mildred millie miranda molly muriel myra
norma penelope phyllis priscilla renee rhoda roberta roxanne ruby shannon shelley shirley stacey stacy suzanne
tabitha tamsin tanya thelma verity veronica wanda whitney wilma winifred yolanda zelda abraham adrian alec
allan alvin archie arnold austin barnaby barney bartholomew basil benedict bernard bertie brandon brett bruce
bryan byron caleb calvin cecil charles clarence claude clayton clifford clive clyde corey curtis cyril damian
damon darrell darryl derrick desmond duane dustin dwayne dwight edgar edmund eduardo edwin eli elijah elliot
elliott elmer elvis emmanuel ethan eugene evan everett fernando floyd francisco franklin frederick geoffrey
gerard gilbert giles glenn graeme gregory harold harrison harvey herman horace howard hugh humphrey ignatius
irving isaac isaiah jackson jared jarvis jeffrey jeremiah jerome jesse jonah larry lawrence leopold leslie
lionel lloyd logan luke luther mathew maxwell melvin mitchell morris nathaniel neville nicholas norman orlando
oswald percy phillip quentin ramon randall randolph raymond reginald reuben rodney roger rowan roy rudolph
rufus russell salvador samson scott shane shaun sheldon sidney spencer stanley sylvester terence terrence
theodore timothy toby todd travis tristan tyler tyrone vernon virgil wallace warren wayne wesley wilbur
wilfred willard william xavier zachary adelheid agathe albrecht alfons alois amelie anneliese annemarie bärbel
berit bert berta bodo burkhard claus cosima dietrich eckart eckhard edeltraud egon elfriede elvira erhard
erich erna erwin eugen felicitas florentine franka frida friederike friedhelm gerd gerlinde gernot gertrud
guido gundula gunter hannelore hartmut hella hellmut henrike herta hilke horst ilka irma irmgard isolde jannik
jolanda karoline käthe klara kordula kornelia leni lennart leo leonhard liesel liesl lieselotte lore lotte
luise maike margret markus mathilde mechthild meike meinhard natascha niels ottilie peer ragnhild rosemarie
siegfried siegrid sieglinde svea sylvie theodor thilo tilman traudl uli ullrich volkmar waldemar wendelin
wenke wilfried willi winfried wolfram zita
tarek terry lotta niamh femi marisol bronwen orla hamish graham sven ronja kev gabby liv caro jojo mo zac tess jude jo-ann deb ash lou mel nat viv abi becky beck cathy dee fran gwyneth ingmar jamal joyce kofi kwame leona ngozi chidi tunde adaeze amara emeka ifeoma yinka suki ling wei hiro yuki kenji min-ji hyun thanh linh minh nguyen ananya aarav aditi akash anjali ankit arun ashwin divya gaurav harsh ishaan kabir karan kunal lata manish mohan mukesh naveen nikhil nitin pankaj pallavi prateek preeti radha ramesh ritu rohit sachin sahil shilpa shruti siddharth smita sneha sonal sudha suman swati tanvi tushar usha varun vikas vikram vinod vivek yash mairead grainne sorcha caoimhe saoirse fergal fintan cormac darragh diarmuid eamonn enda malachy micheal padraic ronan tadhg callan dougal ewen fergus iona kirstin mairi malcolm murdo rhona ruaridh sine angharad bethan carys cerys dilys dylan eirlys eluned emrys ffion gethin gwilym huw idris ieuan ioan llinos mair megan nerys olwen owain rhiannon sioned tegan tomos wynne beat urs ueli reto regula vreni köbi heiri ruedi sepp resi vroni burgi poldi franzi loisl gitti moni uschi hansi steffi lenny lasse momme fiete hauke jelle tjark wencke gesche insa neele imke frauke 
aaron abdul abigail achim ada adam adriana agnes agnieszka ahmed ahmet aidan aileen ailsa aisha aisling ajay alan alastair albert
alejandro alena alessandro alex alexa alexander alexandra alfred ali alice alina alison alistair alma amanda amara amelia amina
amir amira amit amy ana anand anastasia andre andrea andreas andrew andy angela angelika angus anika anil anita anja anke ann anna
annabel anne annegret annette annika anthony anton antonia antje anya aoife arjun armin arne arno arthur arvind asha ashley astrid
axel ayesha aylin ayse babette barbara barry basti bastian beate beatrice beatrix ben benedikt benjamin benno bernadette bernd
bernhard beth bettina bharat bhavna bianca birgit birte bjarne björn boris brendan brian bridget brigitte britta bruno burak
callum cansu carina carl carla carlos carmen carol caroline carolin carsten catherine cathal catriona cedric celine charlie charlotte
chiara chloe chris christa christel christian christiane christina christine christof christoph christopher chukwu ciara ciaran cillian
clara claire claudia clemens colin colm conor constanze cora corinna cornelia craig dagmar damir dan daniel daniela daniele danny
darren dave david dawn debbie deborah declan deepa deepak deirdre denise dennis derek detlef devi diana dieter dietmar dilek dilip
dimitri dirk dominic dominik donal donna dora doreen doris dorothea dorothee douglas dylan eamon eberhard edith edward eileen eilidh
ekaterina elena elias elif elisa elisabeth elise elizabeth elke ella ellen elsa emil emilia emily emine emir emma emre enrico
eoin erica eric erik erika erkan ernst esra esther eva evelyn ewa ewan fabian fabienne farah farid fatima fatma felicity felix ferdinand fiona
finn flavia florian frances francesca francis frank franz franziska freddie frederik frieda friedrich fritz gabi gabriel gabriele gareth gary
gemma geoff george georg georgia gerald gerda gerhard gert gillian gina giovanni gisela giulia gloria gordon gottfried graham greg greta
gudrun günter günther gustav gwen hakan hamish hanna hannah hannes hans harald harriet harry hasan hassan heather hedwig heidi heike heiko
heiner heinrich heinz helen helena helene helga helmut hendrik henning henrik henry herbert hermann hilde hildegard holger hubert hugo
ian ibrahim ida ilona ilse imogen imran ines inga inge ingeborg ingo ingrid irene iris irina isabel isabella isabelle isla ivan ivana
jacob jacqueline jake jakob jakub james jamie jan jana jane janet janina janine jasmin jasmina jason javier jean jeanette jelena
jennifer jenny jens jeremy jess jessica jill jim jo joachim joan joanna joanne jochen joe joel johann johanna johannes john jonas jonathan
jonny jordan jörg jörn josef josefine joseph josh joshua joyce juan judith jule julia julian juliane julie jürgen justin jutta kai kamal
karen karim karin karina karl karla karsten kasper kate katharina katherine kathi kathleen kathrin kathy katie katja katrin kavita kay
keith kelly ken kenneth kerry kerstin kevin kiara kieran kilian kim kiran kirsten kirsty klaus konrad konstantin krishna kristin kristina kurt
kyle lakshmi lara larissa lars laszlo laura lauren laurence lea leah leila lena leon leona leonard leonie leroy lewis liam lidia lilly
lina linda lindsay linus lisa liz lorenz lorraine lothar louis louisa louise luca lucas lucia lucy ludwig luis luisa luka lukas lutz
lydia lynn maeve maggie magda magdalena magnus mahmoud maja malik malte mandy manfred manuel manuela manoj mara marc marcel marco marcus
marek maren margaret margarete margit margot maria marian marianne marie marina mario marion marius marlene marlies marta martha
martin martina marvin mary mateusz mathias mathilda matilda matt matteo matthew matthias maureen maurice max maximilian maya meera
megan mehmet melanie melina melissa merle mhairi mia michaela michael michal michelle mick miguel mike mikko mila milan milena minna mira
mirco miriam mirjam mitch mohamed mohammed moira mona monica monika moritz morag murat mustafa nadia nadine nadja nancy naomi natalie natasha
nathan neha neil nele neslihan niall nick nico nicola nicolas nicole nick nigel niklas nikita nikolai nils nina nisha noah noel nora
norbert noreen nuala oisin olaf ole oleg olga oliver olivia omar orla oscar oskar otto owen padraig pamela paola pascal patricia patrick
paul paula pauline pavel pedro peggy penny peter petra philip philipp philippa phoebe pia pierre piotr polly pooja prakash priya rachel
rahul raimund rainer raj rajesh rajiv ralf ralph ramona raphael rashid ravi ray rebecca regina regine regula reiner reinhard reinhold renate
rené reto rhys ricardo richard rita robert robin rohan roisin roland rolf roman romy ronald ronja ronny rosa rosalind rosemary rosie ross roswitha
rory ruairi rüdiger rudi rudolf rupert ruth ryan sabine sabrina sadie saira salim sally sam samantha samira samir samuel sandeep sandra
sanjay sara sarah sascha saskia sean sebastian selin selina selma seamus serena serge sergio shanice shankar sharon shauna sheila shona
shreya siân sibylle sigrid silas silke silvia simon simona simone sina sinead siobhan sofia sofie sonia sonja sophia sophie stefan stefanie
steffen steffi stella stephan stephanie stephen steve steven stewart stuart sue sunita suresh susan susanna susanne suse svenja sven swantje
sylvia tabea tamara tania tanja tara tariq tatjana ted teresa tessa theo theresa therese thomas thorsten tiffany till tilo tim timo tina tobi
tobias tom tomasz toni tony torben torsten tracey tracy trevor trudy udo ulf ulla ulrich ulrike ursula urs ute uwe valentin valentina valerie
vanessa vera verena veronika vicky victor victoria vijay viktor viktoria vincent viola violeta vivian vivien volker waltraud walter wendy
werner wiebke wilhelm willem wolfgang xaver yannick yannik yasemin yasin yasmin yusuf yvette yvonne zainab zara zeynep zoe zofia`
    .split(/\s+/)
    .filter((name) => name !== ''),
);
