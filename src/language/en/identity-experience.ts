import type { ExperienceLexicon } from '../identity-experience-lexicon.js';

const words = (text: string): string[] => text.split(/\s+/).filter((word) => word !== '');

/** Word lists written for this project; British, Irish, American and Indian forms. */
export const EXPERIENCE: ExperienceLexicon = {
  self: words("i i'm i've i'd i'll im ive me my mine myself"),
  droppedSelf: words(
    'fresh straight been had did spent just off back nipped popped got grew lost must gotta heading picking phew bit feeling sat stuck used went took',
  ),
  life: words(`
    car cars bike motorbike scooter campervan caravan tent campsite rent deposit salary wages payslip promotion raise boss supervisor's bosses rota photocopier printer's mirror passport id-card handbag rucksack raincoat gloves boots wellies trainers shirt blouse skirt socks
    book books novel paperback newspaper series film films movie movies playlist gig rehearsal band climbing skiing skis snowboard sledge stadium terrace-end season-ticket league
    vet hamster rabbit chickens hens cats dogs horses budgie aquarium lead
    lasagne lasagna pancakes waffles jam honey cheese yoghurt milk coke lemonade cocoa stew casserole
    meniscus ligament lung liver kidney kidneys joints spine voice hiccups sneezes coughing heartbroken
    twin stepson stepdaughter stepfather stepmother grandchild ex-husband ex-wife bride groom bridesmaid newborn infant nappies
    secondary grammar comprehensive polytechnic night-school teacher classmates exam exams
    snow shovelling shovel mowing digging barbecuing camping bathing dancing danced crocheting pottery painting
    breathe breathing surname's cemap diploma-holder selling
    sciatica arthritis tinnitus rheumatism heartburn sunburn bruise bruised sling anaesthetic appendix braces hearing-aid physio orthopaedic ultrasound breastfeeding pregnancies c-section midwife chemo radiotherapy blister
    bakery baker butcher butchers takeaway chippy pizzeria kebab canteen teabag teacup mug kettle kitchenette ginger chamomile pasta noodles spaghetti roast salad pie pastry muffin doughnut donut cookie cookies croissant bagel cereal apple banana ice-cream lager cider prosecco whiskey rum tequila champagne
    nanny stepdad stepmum stepmom godmother godfather fella lad lads girls bestie mate mates pal pals buggy pram stroller homework prom graduation dissertation a-levels gcses
    violin trumpet drums choir pilates swimming squash tennis netball hockey hurling fishing angling gardening tomatoes greenhouse ironing vacuuming dishes
    bedroom bathroom basement terrace bungalow cottage tenant tenants landlady housemates
    jab vaccine vaccinated covid tonsils sprint sprinted lugged tripped stumbled spilled spilt fell falling cursed swore screamed shook trembled bored grumpy in-love crush
    slept sleep sleepy asleep overslept woke dreamt dreamed nap napped yawn yawning snoring bed bedtime duvet pyjamas
    ate eaten eat eating drank drink drinking cooked cook cooking baked baking breakfast lunch dinner supper brunch cuppa tea coffee coffees espresso latte brew kettle sandwich sarnie toast soup curry biryani popcorn pizza chips crisps biscuit biscuits cake chocolate snack snacks leftovers pint beer wine gin whisky canteen hungry thirsty starving peckish vegetarian vegan appetite kippers porridge dosa chai samosa burrito bbq barbecue hangover hungover
    shift shifts overtime headset cubicle apprenticeship apprentice trainee retirement retire retired probation commute commuted commuting rota payday maternity paternity intern internship boss clocked
    holiday holidays vacation weekend majorca beach birthday honeymoon wedding anniversary christmas diwali eid thanksgiving halloween
    operation sick poorly flu cold cough sneeze sneezing sneezed hoarse headache migraine backache toothache lemsip paracetamol pregnant pregnancy labour menopause allergic allergy hayfever asthma diabetic goosebumps tears tear cried cry crying wept sobbed sweating sweaty sweat freezing shivering tired knackered shattered exhausted wrecked dizzy blister blisters sunburnt sprained twisted limping crutches
    ankle knee knees foot feet leg legs arm arms finger fingers thumb fist shoulder neck stomach tummy belly teeth tooth throat nose hair skin beard tongue glasses specs lungs heartbeat eyelids wrist hip
    mum mom mam mammy mummy mother dad da daddy father parents nan nana gran granny grandma grandad granddad grandfather grandmother son sons daughter daughters kids kiddo toddler twins baby babies grandkids grandchildren sister brother siblings auntie aunt uncle cousin cousins nephew niece wife husband hubby fiance fiancé girlfriend boyfriend missus in-laws mother-in-law father-in-law married divorced widowed widow widower engaged flatmate housemate roommate puppy dog cat kitten hamster goldfish pony toddler
    born raised hometown countryside landlord mortgage kitchen sofa couch shower bath bathtub garden allotment balcony attic loft fridge oven telly neighbours neighbors neighbourhood housework laundry hoover hoovering gardening diy
    gym jog jogged jogging hike hiked hiking cycled cycling swam swimming football rugby cricket yoga marathon knitting knitted knit sewing guitar piano choir sang concert gig cinema theatre theater pub church temple mosque school college uni university nursery daycare playground haircut hairdresser barber karaoke hobby hobbies favourite favorite binged binge watched watching netflix
    drove driving flew travelled traveled camped camping backpacking queued tripped slipped fell moved lived
    wore wear wearing wardrobe jumper jeans dress trousers shoes scarf jacket coat
    keyboard notebook biro pen printed scribbled
    loo toilet bathroom umbrella handbag
    laughing laughed chuckle grinned giggled
    blush blushing maths a-levels dentist's
    miner farmer nurse melting soaked drenched chills drink schnapps vodka semester twos thirties gut village typing glasses pram buggy stairs sunshine raining snowing bucketing pouring heatwave heat lake pool sauna carnival matchday school folder bred
  `),
  time: words(
    'yesterday night morning evening weekend ago years decade decades childhood teenager teens youth younger summer winter autumn spring monday tuesday wednesday thursday friday saturday sunday recently',
  ),
  likewise: words('myself likewise personally also'),
  closing: words('too either well myself once twice before'),
  habit: words('always usually mornings evenings'),
  my: words('my mine'),
  belongings: words(`
    name answer answers reply replies response responses information knowledge job role task purpose mistake error fault bad opinion view suggestion recommendation advice tip apologies apology pleasure colleague colleagues team sympathy condolences thanks understanding system systems records notes list screen database data tools abilities limits memory part end side best word words question point message summary version training programming creators developers makers instructions previous last first earlier behalf duty attention hat mind regards dear typo typing program code goodness god access capacity capabilities remit power disposal text guess bet hunch example explanation calculation figures plan idea offer way turn honour privilege wheelhouse
  `),
  past: words(
    "was were had did got went came took lost found bought made felt fell broke saw used thought knew spent left kept met wore told ran i'd been",
  ),
  service: words(`
    check checked checking booked book booking cancelled cancel canceled refund refunded refunds issue issued forwarded forward passed sent send sending noted note logged log raised ticket tickets transferred transfer connect connected connecting found find looked look looking see seen updated update changed change blocked unblocked reserved reserve ordered order orders processed arranged arrange asked requested request received read opened closed credited extended removed added add adding placed confirmed confirm tested reset restarted corrected wrong explained mentioned said told understand understood apologise apologize sorry's afraid help helped happy glad recommend suggest hope wish offer offered submitted submit marked flagged filed tried flag pulled pull
    delivery deliveries parcel parcels shipment package packages invoice bill bills charge charges contract policy policies tariff account accounts card cards payment payments amount credit appointment appointments application enquiry inquiry query case cases file files complaint claim claims number link email form quote device line connection router deadline voucher discount meter chat message messages question questions error answer branch station train trains flight flights bus buses product item items model size stock status documents room rooms table tables reservation fee fees address insurance membership technician engineer engineers colleague colleagues team system systems record records information details data option options seat seats visit agent adviser service services website page app price prices plan subscription
    congratulations congrats available standing ready reachable
    percent pounds euro euros dollars rupees
  `),
  customer: words(
    "you you're you've you'll you'd your yours yourself ya ye yer u ur customer customers guest guests passenger passengers sir madam ma'am",
  ),
};
