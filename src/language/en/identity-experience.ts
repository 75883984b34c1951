import type { ExperienceLexicon } from '../identity/experience-lexicon.js';

const words = (text: string): string[] => text.split(/\s+/).filter((word) => word !== '');

/** Nouns with their plurals. */
const nouns = (text: string): string[] => words(text).flatMap((word) => [word, plural(word)]);

function plural(word: string): string {
  if (/(?:s|x|z|ch|sh)$/.test(word)) return `${word}es`;
  return /[^aeiou]y$/.test(word) ? `${word.slice(0, -1)}ies` : `${word}s`;
}

/** Word lists written for this project; British, Irish, American, Australian and Indian forms. */
export const EXPERIENCE: ExperienceLexicon = {
  self: words("i i'm i've i'd i'll im ive me my mine myself meself"),
  droppedSelf: words(
    'fresh straight been had did spent just off back nipped popped got grew lost must gotta heading picking phew bit feeling sat stuck used went took came felt woke still ended came turned',
  ),
  others: words(`
    he she it they we there this that these those which who whose is are isn't aren't he's she's it's they're that's there's who's someone somebody everyone everybody anyone people guests staff nobody one's they've we're
    his her their him them
  `),
  personal: [
    ...nouns(`
      mum mom mam mammy mummy mother mama dad da daddy father papa parent nan nana granny grandma grandad granddad grandpa grandfather grandmother son daughter kid kiddo toddler baby newborn infant grandkid grandchild grandson granddaughter
      brother sister sibling auntie aunt uncle cousin nephew niece wife husband hubby fiance fiancé fiancée girlfriend boyfriend missus in-law mother-in-law father-in-law widow widower flatmate housemate roommate
      stepdad stepmum stepmom godmother godfather godson goddaughter stepson stepdaughter stepfather stepmother bestie fella missis nanny ex-husband ex-wife bridesmaid bride groom
      puppy kitten hamster rabbit hen budgie goldfish pony horse donkey parrot tortoise spaniel labrador collie terrier dachshund poodle retriever whippet greyhound
      headache migraine backache toothache earache hangover sneeze cough cold fever allergy hiccup blister bruise stitch cramp rash
      ankle knee elbow wrist hip shoulder neck stomach tummy belly tooth throat nose finger thumb fist leg arm toe heel shin rib spine jaw ear eyelid eyebrow beard tongue lung kidney liver ligament tendon muscle calf thigh forehead cheek chin bum
      pregnancy miscarriage midwife physio diagnosis transplant filling
      childhood upbringing hometown birthplace surname nickname
      apprenticeship apprentice trainee internship intern diploma dissertation a-level gcse exam classmate professor
      shift rota payslip payday salary wage promotion overtime
      nap dream nightmare yawn lie-in daydream
      hobby
    curl freckle dimple moustache tattoo ponytail wrinkle
    `),
    ...words(`
      teeth feet twins nappies grandchildren kids babies kiddies parents in-laws folks' tired knackered shattered exhausted wrecked sleepy asleep awake dizzy hoarse sunburnt hungover starving peckish thirsty parched hungry sweaty freezing shivering shivered soaked drenched pregnant menopausal allergic asthmatic diabetic
      coeliac celiac vegetarian vegan dyslexic colour-blind left-handed short-sighted married divorced widowed unemployed retired retirement maternity paternity jet-lagged jetlagged homesick sober tipsy grumpy heartbroken pre-diabetic
      carpal acl mri meniscus sciatica arthritis tinnitus rheumatism heartburn sunburn asthma diabetes eczema psoriasis hayfever covid flu pneumonia shingles chickenpox measles vertigo depression anxiety insomnia dementia epilepsy cancer chemo radiotherapy dialysis glandular tonsils tonsillitis appendix braces menopause labour morning-sickness contractions
      goosebumps tears tear lump crush pms
      shave haircut wrinkles freckles dimples bald wrists hips
      thirties forties fifties sixties twenties teens teenager
    `),
  ],
  things: [
    ...nouns(`
      dog cat car bike motorbike scooter campervan caravan van tent campsite truck boat canoe kayak surfboard skateboard trampoline treadmill
      rent deposit mortgage landlord landlady tenant flat apartment house bungalow cottage kitchen bathroom bedroom sofa couch bed shower bath bathtub garden allotment balcony attic loft fridge freezer oven hob boiler radiator telly tv dishwasher washing-machine tumble-dryer vacuum hoover lawnmower barbecue bbq lamp curtain carpet duvet pillow mattress chair desk garage driveway greenhouse shed
      mirror passport handbag rucksack backpack raincoat glove boot welly trainer shirt blouse skirt sock jumper jean dress trouser shoe scarf jacket coat hoodie pyjama hat glasses specs suit tie bra dungaree sandal slipper suitcase umbrella wallet purse watch-strap
      book novel paperback newspaper magazine series film movie playlist gig album song concert festival podcast boxset episode season game match panto musical opera
      stadium league band choir pub bar club cinema theatre theater church temple mosque gym pool sauna beach lake mountain island museum zoo park school college uni university nursery daycare playground hospital dentist doctor gp vet hairdresser barber optician salon airport
      holiday vacation weekend honeymoon wedding anniversary birthday christmas diwali eid thanksgiving halloween easter hen-do stag-do prom graduation funeral party barbecue picnic hike trek marathon cruise road-trip citybreak
      lunch breakfast dinner supper brunch cuppa tea coffee espresso latte brew kettle sandwich sarnie toast soup curry biryani popcorn pizza chip crisp biscuit cake chocolate snack leftover pint beer wine gin whisky whiskey rum tequila champagne cider lager prosecco vodka cocktail
      pie pastry muffin doughnut donut cookie croissant bagel cereal apple banana ice-cream burger kebab taco burrito samosa dosa chai ramen sushi noodle pasta spaghetti lasagne lasagna stew casserole roast pancake waffle honey cheese yoghurt salad porridge kipper sausage bacon egg omelette chilli steak burrata paella risotto pho
      violin trumpet drum guitar piano ukulele flute saxophone
      laptop ipad tablet headphone console playstation xbox switch drill
      bus train tube tram ferry taxi metro plane flight motorway
      tomato rose marrow hedge lawn tree
      phone mobile iphone
    `),
    ...words(
      'swimming hiking cycling climbing camping skiing dancing sailing surfing gardening cooking baking snow rain sunshine heat heatwave lights christmas boiler broadband wifi bunk buggy pram stroller double-buggy chicken fish turkey glasses specs staff-flight heating',
    ),
  ],
  deeds: words(`
    slept sleep overslept woke dreamt dreamed dreaming napped napping yawn yawning yawned snore snoring snored
    ate eaten eating drank drinking cooked baked grilled barbecued breakfasted lunched dined munch munching munched scoffed devoured nibbled nibbling sipping sipped gulped chewing chewed
    sneeze sneezing sneezed coughing coughed sniffling blush blushing blushed sweating sweated sweat shiver trembled trembling fainted vomited puked limping limp hobbling hobbled
    cried cry crying wept weeping sobbed sobbing giggled giggling chuckled swore cursed screamed
    jog jogged jogging hiked cycled cycle swam skied surfed climbed sprinted knitted knitting knit crocheting crocheted sewing sewed mowing mowed weeding hoovering hoovered ironing ironed shovelled shovelling painted decorated renovated
    commute commuted commuting camped backpacked backpacking sunbathed sunbathing travelled traveled queuing sailed
    binged bingeing binge binge-watched danced sang singing strummed
    tripped sprained twisted stubbed stumbled tore broke fractured dislocated bruised bled bleed breathe breathing
    wed divorced inherited adopted breastfed babysat babysitting
    babysit graduated qualified clocked
    paddled wandered strolled tramped ambled trudged
    scribbled doodled knelt crouched squinting squinted
    unmarried grew
  `),
  past: words(`
    was were had did went came took lost found bought made felt fell spent left kept met wore wear wearing ran rode drove driving drive flew watched watching tried owned own rented borrowed hired carried lugged parked stayed lived live visited walked danced played play playing loved missed stood sat hung won failed joined hated enjoyed survived crashed burnt burned spilt spilled smashed assembled built planted grown     i'd been  heading going    used queued slipped`),
  time: words(
    'yesterday night morning evening weekend ago years decade decades childhood younger youth summer winter autumn spring monday tuesday wednesday thursday friday saturday sunday recently christmas',
  ),
  likewise: words('myself meself likewise personally also'),
  closing: words('too either well myself once twice before'),
  habit: words('always usually mornings evenings weekends sundays saturdays fridays mondays'),
  my: words('my mine'),
  belongings: words(`
    included slip oversight blunder muddle bookings trips orders firewall microphone processing recognition server servers software algorithm algorithms dataset
    name answer answers reply replies response responses information knowledge job role task purpose mistake error fault bad opinion view suggestion recommendation advice tip tips apologies apology pleasure colleague colleagues team sympathy condolences thanks understanding system systems records notes list screen database data tools abilities limits memory part end side best word words question point message summary version training programming creators developers makers instructions previous last first earlier behalf duty attention hat mind regards dear typo typing program code goodness god access capacity capabilities remit power disposal text guess bet hunch example explanation calculation figures plan idea offer way turn honour honor privilege wheelhouse
    limit limits timetable day favourite favorite manager supervisor lead leader department teammates co-workers coworkers friend buddy window page link calendar queue sensors search results research sources map inventory shift-notes control control's apologize sincerest sincere heartfelt deepest condolence humble interface settings reach scope wishes love concern concerns job's line assistance support service help ability hope ask files notes' records' log logs notepad catalogue catalog menu schedule diary info details understanding recollection experience resources advise apologises gratitude thank promise word's work only next other one two three choice choices pick picks number extension email inbox direct assistant name's colleague's team's apologies' end's
  `),
  service: words(`
    pencilled penciled
    should shall
    check checked checking booked book booking cancelled cancel canceled refund refunded refunds issue issued forwarded forward passed sent send sending noted note logged log raised ticket tickets transferred transfer connect connected connecting found find finding looked look looking see seen seeing saw updated update changed change blocked unblocked reserved reserve ordered order orders processed arranged arrange asked requested request received read opened closed credited extended removed added add adding placed confirmed confirm tested reset restarted restart corrected wrong explained mentioned said told understand understood apologise apologize sorry sorry's afraid help helped happy glad recommend suggest hope wish offer offered submitted submit marked flagged filed tried flag pulled pull
    show shows showing list listed searched search locate located assist available availability track tracking tracked resend resent schedule scheduled rescheduled waived honour honored generate generated print apply applied spoken speak escalate escalated investigate investigated verify verified review reviewed cancelled's enter entered switched activate activated deactivated enable enabled register registered provide provided guess assume believe expect need
    delivery deliveries parcel parcels shipment package packages invoice bill bills charge charges contract policy policies tariff account accounts card cards payment payments amount credit appointment appointments application enquiry inquiry query case cases file files complaint claim claims number link email form quote device line connection router deadline voucher discount meter chat message messages question questions error answer branch station product item items model size stock status documents reservation fee fees address insurance membership technician engineer engineers colleague colleagues team system systems record records information info details data option options seat seats visit agent adviser service services website page app price prices plan subscription warehouse depot manager supervisor department
    congratulations congrats standing ready reachable listings results match matches matching called named
    percent pounds euro euros dollars rupees favourite
   mind able looking hoping trying basket cart pickup gotten get getting`),
  customer: words(
    "you you're you've you'll you'd your yours yourself ya ye yer u ur customer customers guest guests passenger passengers sir madam ma'am",
  ),
  ambiguous: [],
  subject: words("i i've"),
  auxiliaries: words(
    'have had also just really actually only even once both then never almost nearly literally first got',
  ),
  irregular: words(`
    ate drank slept woke dreamt wept drove rode flew swam ran sang wore bought sold lent borrowed grew knew fell broke tore wed bled froze shook dug swept hung bent caught fought taught lit blew burnt spilt spent sat stood lay swore stole drew threw rang wound strode knelt leapt crept swung stuck stank sank shrank bit fed bred rose fled ground
    driven ridden flown swum worn grown fallen broken torn frozen shaken eaten drunk woken
  `),
  duties: words(`
    showed shown passed ran pulled put
    abandoned accepted accessed accounted acknowledged acted actioned activated adapted addressed adjusted admitted advanced advised agreed aimed alerted aligned allocated allowed altered amended analysed analyzed annotated answered anticipated apologised apologized appended applied appreciated approved archived arranged asked assigned assisted assumed attached attempted authorised authorized automated avoided awarded based blocked bumped calculated called captured categorised changed charged chased checked chosen cited clarified classified cleared clicked closed collated collected combined come compared compiled completed computed concluded confirmed confused connected considered consulted contacted continued converted copied corrected counted covered created credited dated debited decided declined deducted deferred defined delayed deleted delivered denied described designed detected determined directed disabled discounted discovered discussed dispatched displayed doubled drafted dropped duplicated earmarked edited emailed e-mailed emptied enabled encountered ended enrolled ensured entered escalated established estimated examined excluded exhausted expected expedited expired explained explored expressed extended extracted failed fetched figured filed filled filtered finalised finalized finished fixed flagged followed forced formatted forwarded gathered generated given granted grouped guessed guided halted handed handled heard helped highlighted hoped identified ignored implied improved included incorrectly increased indicated informed initiated inserted instructed intended interpreted introduced investigated involved issued itemised jumped keyed labelled learned learnt limited linked listed loaded located locked logged looked lowered mailed managed mangled mapped marked matched meant mentioned messaged misheard misinterpreted misjudged mislabelled misled misplaced misquoted misread missed misspoke misstated mistyped misunderstood mixed modified monitored moved muddled named narrowed nominated noted noticed notified nudged observed obtained offered omitted opened opted ordered outlined overcharged overlooked overruled overstated paged paired passed pasted paused performed phrased picked pinged placed planned pleased pointed popped posted prepared presented prevented printed prioritised prioritized proceeded processed promised proposed provided published pulled pushed put quoted raised ranked read reached realised realized received recalculated recalled reckoned recognised recognized recommended recorded rectified redeemed redirected reduced referred reflected refreshed refunded refused registered reinstated reissued rejected related released reloaded relayed remembered reminded removed renamed renewed reordered repeated rephrased replaced replied reported requested required rerouted rescheduled researched resent reserved reset resolved responded restarted restored restricted resubmitted retained retrieved retried returned reversed reviewed revised rounded routed run saved scanned scheduled scrambled screened searched secured selected sent separated set settled shared shifted shortened shortlisted shown signed simplified skimmed skipped solved sorted sounded specified spelled spelt split spoke spoken spotted stamped started stated stayed stopped stored stressed submitted subtracted suggested summarised summarized supplied supposed suspended switched synced taken tagged tailored talked tallied targeted tested texted thought tidied told topped totalled totaled traced tracked trained transferred translated transposed treated triggered tried troubled turned typed uncovered understood undone unlinked unlocked updated upgraded uploaded used validated verified viewed voided waived wanted warned wished withdrawn withheld wondered worded worked worried written wrote
    need indeed feed exceed proceed succeed red bed hundred
  `),
  company: words(
    'canteen breakroom break-room cubicle locker water-cooler payday appraisal desk-mate officemate commute staffroom smoko workmate workmates',
  ),
  we: words("we we're we've us i'm i"),
  felt: words(
    'melting sweating sweltering freezing shivering boiling roasting frozen knackered shattered starving parched famished soaked drenched yawning sneezing coughing sniffling',
  ),
  diet: words(
    'gluten dairy lactose milk nuts peanuts meat fish alcohol sugar wheat eggs soy caffeine seafood shellfish spicy pork beef coriander garlic mushrooms',
  ),
  present: [],
  reported: words('ive have'),
  again: [],
  deedForm: /[^e]ed$/,
  deedBehindSubject: true,
};
