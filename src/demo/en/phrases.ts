// The bot's English wordings, several for each occasion; all say the same facts.
import type { Phrases } from '../language.js';

export const phrases: Phrases = {
  welcome: [
    "Hello! I'm Nordlicht's AI assistant.",
    "Welcome to Nordlicht! You're chatting with our AI assistant.",
    'Hi there, this is the AI assistant of Nordlicht.',
  ],
  welcomeByName: [
    "Hello {name}! I'm Nordlicht's AI assistant.",
    "Welcome back, {name}! You're chatting with our AI assistant.",
    'Hi {name}, this is the AI assistant of Nordlicht.',
  ],
  soberWelcome: [
    "I'm Nordlicht's AI assistant.",
    'This is the AI assistant of Nordlicht.',
    "You've reached Nordlicht's AI assistant.",
  ],
  identity: [
    "I'm an AI assistant, so a computer program and not a human.",
    'No human is writing here: I am the AI assistant of Nordlicht.',
    "You're chatting with a bot. I'm Nordlicht's AI.",
  ],
  greeting: ['How can I help?', 'What can I do for you?', 'How may I help you today?'],
  thanks: ["You're welcome!", 'My pleasure.', 'Happy to help.'],
  goodbye: ['Goodbye, and all the best!', 'Have a lovely day!', 'Take care!'],
  leadIn: ['', 'Here is what I can tell you: ', 'In short: '],
  closing: [
    'Is there anything else you would like to know?',
    'Do you have any other questions?',
    'Anything else I can answer?',
  ],
  moods: {
    crisis: [
      "I'm so sorry that you are feeling this way. You are not alone with this.",
      "Thank you for telling me. I'm very sorry that you are in so much pain, and I take it seriously.",
      "That sounds unbearably hard, and I'm so sorry you feel like this. You don't have to go through it alone.",
    ],
    danger: [
      'That sounds dangerous, and I understand that you are frightened. Please get yourself to safety first.',
      'That must be frightening, and I take it very seriously. Please get to safety right away.',
    ],
    grief: [
      "I'm so sorry for your loss. This must be a very hard time for you.",
      'Please accept my sincere condolences. I am very sorry for your loss.',
    ],
    distress: [
      "I can hear how much this is weighing on you, and I'm sorry you are so worried.",
      "That sounds really exhausting. I'm so sorry that you are going through this.",
      "I understand that this is overwhelming for you, and I'm very sorry.",
    ],
    anger: [
      'I completely understand that you are angry, and I am sorry.',
      'Your anger is justified, and I am sorry that you had to go through this.',
      "I understand how frustrating this is. It shouldn't have happened.",
    ],
    sarcasm: [
      "I can tell you're annoyed, and I understand why: this hasn't gone the way it should.",
      "We've probably earned that irony. I'm sorry that you are frustrated.",
      'I understand your frustration, and I am sorry.',
    ],
  },
  handover: [
    "I'm putting you through to a colleague in our customer service team now.",
    "I'm handing you over to a person from our customer service, who will join this chat in a moment.",
    'A member of our customer service team is taking over this chat now.',
  ],
  refusal: [
    "I'm sorry, I can't give you any information on that: details of other people are protected.",
    "I'm not allowed to tell you that. I don't give out other customers' data.",
    "I can't share anything about other people, not even in part.",
  ],
  signInFirst: [
    "I can't give out any information on that without a sign-in. Please sign in to your customer account and I'll look it up.",
    "I'm afraid I can't tell you that as long as you are not signed in to your customer account.",
    "I'm only allowed to give information on orders after a sign-in, so I can't do that here.",
  ],
  notYours: [
    "I can't give you any information on that number: it doesn't belong to your customer account.",
    "I can't find that number in your customer account, so I'm not allowed to say anything about it.",
  ],
  unknown: [
    "I'm afraid I don't know that, and I don't want to guess.",
    "I'm sorry, I have no information on that.",
    "I'm afraid I can't answer that. Feel free to put it in other words.",
  ],
  offerColleague: [
    'Shall I put you through to a colleague in customer service?',
    'Would you like me to hand you over to a colleague in customer service?',
  ],
  noOrders: [
    'There is no order in your customer account yet.',
    "I don't see any order in your customer account so far.",
  ],
  whichOrder: ['Which order is it about? Please give me the order number.', "Of course. What's the order number?"],
  price: ['{fact}', 'Of course: {fact}', 'I can tell you that. {fact}'],
  total: [
    'Your order {id} ({goods}) came to {total} in total.',
    'The total of your order {id} ({goods}) is {total}.',
    'For your order {id} ({goods}) the total amount is {total}.',
  ],
  parcel: ['The parcel number of your order {id} is {parcel}.', 'Your order {id} has the parcel number {parcel}.'],
  items: ['Your order {id} contains: {goods}.', 'With order {id} you ordered {goods}.'],
  orderedOn: ['Your order {id} was placed on {ordered}.', 'You placed order {id} on {ordered}.'],
  status: {
    placed: [
      'Your order {id} ({goods}, {total}) has been received and not yet dispatched. It is expected to arrive on {day}.',
      'Your order {id} ({goods}, {total}) has not been dispatched yet; delivery is planned for {day}.',
    ],
    under_way: [
      'Your order {id} ({goods}, {total}) is on its way and is expected to arrive on {day}.',
      'Your order {id} ({goods}, {total}) has been dispatched; delivery is planned for {day}.',
      'Your order {id} ({goods}, {total}) is on its way to you and is due to arrive on {day}.',
    ],
    overdue: [
      "Your order {id} ({goods}, {total}) is on its way and should have arrived on {day}, so I'm afraid it is overdue. The parcel number is {parcel}.",
      'Delivery of your order {id} ({goods}, {total}) was planned for {day}. Unfortunately the parcel {parcel} is delayed and still on its way.',
    ],
    delivered: [
      'Your order {id} ({goods}, {total}) was delivered on {day}.',
      'According to Kranich Paket, your order {id} ({goods}, {total}) arrived on {day}.',
    ],
    cancelled: [
      'Your order {id} ({goods}, {total}) was cancelled.',
      'Order {id} ({goods}, {total}) has been cancelled.',
    ],
    returned: [
      'Your order {id} ({goods}, {total}) was delivered on {day}; its return has been noted.',
      'For your order {id} ({goods}, {total}), delivered on {day}, a return has been noted.',
    ],
  },
  cancelYes: [
    'Yes, you can: your order {id} has not been dispatched yet and can be cancelled free of charge.',
    'Yes, your order {id} can still be cancelled free of charge, as it has not been dispatched yet.',
  ],
  cancelNo: [
    "No, I'm afraid that's no longer possible: your order {id} has already been dispatched. You can return the goods once you have received them.",
    "I'm afraid not: your order {id} has already been dispatched and can no longer be cancelled. You can return it after receipt.",
  ],
  redirectYes: [
    'Yes, your order {id} has not been dispatched yet, so the delivery address can still be changed.',
    "Yes, that's still possible: the delivery address of order {id} can be changed because it has not been dispatched yet.",
  ],
  redirectNo: [
    'No, your order {id} has already been dispatched, so the delivery address can no longer be changed.',
    "I'm afraid not: order {id} has already been dispatched, so the delivery address can no longer be changed.",
  ],
  ownEmail: ['The e-mail address in your customer account is {value}.', 'We have {value} on file for you.'],
  ownPhone: ['The phone number in your customer account is {value}.', 'The phone number on file for you is {value}.'],
  ownAddress: ['The address in your customer account is {value}.', 'The address on file for you is {value}.'],
};
