import type { ScopeLexicon } from '../identity/lexicon.js';
import type { NounLexicon } from '../identity/noun-lexicon.js';
import { PRODUCTS } from '../identity/products.js';

// Word lists written for this project; British, American, Irish and Indian usage.

const words = (text: string): string[] => text.split(/\s+/).filter((word) => word !== '');

export const NOUNS: NounLexicon = {
  products: PRODUCTS,
  bots: words(`
    bot *bot bots *bots ai llm gpt chatgpt autoresponder autoresponders autoreply responder autobot android cyborg automaton
  `),
  machines: words(`
    robot robots machine machines computer computers program programme programs software app code application algorithm algorithms script avatar automation contraption gizmo
  `),
  lookalikes: words('abbot talbot turbot cabot robotics'),
  artificial: words(`
    virtual answering automated automatic artificial robotic robot synthetic scripted programmed computerised computerized nonhuman inhuman unmanned unstaffed computational algorithmic machine computer software bot ai llm robo cyber chatbot
    generative dialogue dialog ai-based language conversational text-based self-service neural pre-recorded prerecorded
  `),
  powered: words(`
    powered based driven generated enabled run backed assisted operated controlled trained learning made built written produced authored
  `),
  roles: words(`
    assistant assistants helper helpers agent agents adviser advisor advisers advisors concierge receptionist rep representative colleague companion guide service system helpdesk host butler voice being entity responder attendant operator clerk
    chat desk teammate line messenger mind buddy sidekick personality persona intelligence something thing bit presence worker employee consultant banker librarian expert supporter model programme program tool software machine robot application engine
    help support concoction reply-writer interface gadget network net associate steward porter secretary valet team-member specialist navigator pal friend creature concoction answerer typist part one response reply replies responses message messages answer answers person human rota manager executive officer speaker recording announcement
  `),
  digital: words('digital electronic smart online voice'),
  channels: words(
    'service system desk line chat helpdesk something thing bit part one messenger engine tool application software program programme interface expert specialist consultant model response reply replies responses message messages answer answers person',
  ),
  otherBefore: words(`
    your washing ticket vending coffee parking sewing card cash slot fax drinks payment home work personal own desktop laptop loyalty tv latest training promo error discount booking reference order voucher zip area reward rewards planting referral door access
    dress qr sort security verification mobile banking good better phone
  `),
  otherBehind: words(`
    team teams department store shop repair driver drivers issue error problem version update updates card cards sim account feature features tool tools setting settings developer developers engineer engineers manual terminal terminals kiosk kiosks door readable glitch glitches system
  `),
  humans: words('human humans mortal person people individual'),
  genuine: words(`
    real actual live living human genuine proper breathing physical flesh bona legit organic natural true honest actual-life
  `),
  persons: words(`
    person people human humans being beings someone somebody adviser advisor agent agents rep representative operator woman man guy girl lady lad deal body employee colleague staff individual assistant advisors member soul agent's
  `),
};

export const SCOPE: ScopeLexicon = {
  negators: words(`
    not no non never nor neither none nobody nothing without isn't aren't ain't wasn't weren't don't doesn't didn't can't cannot won't couldn't wouldn't haven't hasn't hadn't nope lack lacking wasted spared zero hardly
  `),
  resets: words("but rather instead only just i'm im it's you're youre"),
  joints: words('and but because so that though although while since which who'),
  prepositions: words(
    'for behind from of about with like after before against without by through than between at in on to via beyond unlike regarding over',
  ),
  determiners: words('a an the your our my this that its their'),
  stops: words(`
    but or because if when that which can will could would has have was does might may should want hear understand transferring connecting handing putting getting checking looking sorry afraid happy calling responsible behind who whether checked unable
    glad see seeing sending sent using running trying
  `),
  self: words("i i'm i've i'd i'll me"),
  fragmentWords: words(`
    a an the just only same your our ever so yes no not pure purely friendly humble little simple mere very definitely afraid sorry hi hello here one of sort kind all 100 percent strictly more like indeed sir ma'am that's doing typing course talking it's it is
    this with to by right correct guilty as charged latter former i am i'm and what good old plain also mate man pal love nah aye still all half too actually even then either though
  `),
  labelWords: words(`
    the your our a an friendly new own little helpful just only from this is it's hi hello here's ever very by shop's council's bank's company's hotel's airline's
  `),
  labelTails: words('that which of at of for from here in with on working acting employed built'),
  measures: words('kind sort type piece bit form lump chunk species brand'),
  indefinites: words('a an one another'),
  addressed: words('your this yer ur'),
  copulas: words('is was are'),
};
