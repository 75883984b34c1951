// Longer than other files because it is nothing but cases.
/**
 * Ordinary dialogues in the manner of booking, telecom, bank, retail, insurance and council chats: what the customer
 * changes, chooses or asks next explains every difference, and nothing contradicts.
 */
export const ORDINARY: readonly (readonly [
  code: string,
  turns: readonly (readonly [says: string, reply: string])[],
])[] = [
  [
    'en',
    [
      [
        'I need a place to dine in the centre that is cheap.',
        'I have several options for you; do you prefer African, Asian, or British food?',
      ],
      [
        'Any sort of food would be fine. Could I get the phone number for your recommendation?',
        'There is a place called Dojo Kitchen, an Asian oriental restaurant in the centre. Their phone number is 01632 960021. Anything else?',
      ],
      ['Can I also get the address and the postcode?', "It's 40210 Millers Yard City Centre, postcode cb21rq."],
      [
        'Great. I also need a train to Norwich on Tuesday leaving after 10:15.',
        'There are 19 trains. The first one, TR7934, leaves at 10:36 and arrives at 11:55. Would you like to book it?',
      ],
      [
        'Yes for 3 people.',
        'Booking was successful, the total fee is 42.24 GBP payable at the station. Reference number is: XK2R9QTB.',
      ],
      [
        'Sorry, make it 4 people please.',
        "No problem. I've changed the booking to 4 people, total fee 56.32 GBP. Your reference is PL8ZZ21M.",
      ],
      ["Thanks, that's all.", "You're welcome. Have a great day!"],
    ],
  ],
  [
    'en',
    [
      [
        'am looking for a hotel with free parking in the north',
        "I've got two hotels and nine guesthouses that match. Any price range in mind?",
      ],
      [
        'moderate, and it should have 4 stars',
        'The Linden Guest House is a 4 star guesthouse in the north with free wifi but no parking. Ashford Lodge has both. Shall I book one?',
      ],
      [
        'Ashford Lodge for 2 nights from Friday, 5 people',
        "I'm sorry, they have no rooms for those dates. Would you like to shorten your stay or try another day?",
      ],
      [
        'How about 1 night?',
        "That worked! You're booked for 1 night from Friday at Ashford Lodge. The reference number is 7GAWK763.",
      ],
      ["what's the area and the price range", "It's in the north and it is moderately priced."],
      ['does it have internet', 'Yes, free wifi is included.'],
    ],
  ],
  [
    'en',
    [
      ["Hi, I'd like to order a pizza.", 'Sure, which size? We have small, medium and large.'],
      ['Large with pepperoni.', 'A large pepperoni is $18.50. Do you want to add drinks?'],
      [
        'Two cokes.',
        'Okay, two cokes are $5.00. Your total is $23.50 plus tax, so $25.44. It will be ready for pickup at 6:45 PM.',
      ],
      [
        'Actually make it medium.',
        "Got it, one medium pepperoni pizza and two cokes. That's $20.00 before tax. Pickup is now at 6:40 PM.",
      ],
      ['Is the store open until 10?', 'Yes, they close at 11 tonight.'],
    ],
  ],
  [
    'en',
    [
      ['I want a ride from the airport to 5th Avenue.', 'Which type of car would you like, UberX or Pool?'],
      ["What's the price difference?", 'UberX is about $34, and Pool would be around $21.'],
      [
        "I'll take the pool.",
        'Your Pool ride is booked for $21.35. Your driver will arrive in 6 minutes in a grey Toyota Prius.',
      ],
      ['how long is the trip?', 'About 42 minutes with the current traffic.'],
    ],
  ],
  [
    'en',
    [
      [
        '@TelCo my internet is down since yesterday, again',
        '@118822 Hi there! Sorry to hear that. Please DM us your account number and postcode so we can take a look. ^JM',
      ],
      [
        'sent',
        '@118822 Thanks! We can see an outage in your area, engineers are on it. Should be fixed by 6pm today. ^JM',
      ],
      [
        'still nothing at 7',
        "@118822 We're really sorry, the fix is taking longer than planned. Updated estimate is 10pm. ^SK",
      ],
    ],
  ],
  [
    'en',
    [
      [
        '@airline lost my bag on flight 224',
        "@77110 Hi Dana, we're sorry about the delay in reuniting you with your bag. Could you send us your file reference number? -Mike",
      ],
      [
        'BOSAA12345',
        '@77110 Thanks! Your bag arrived in Boston this morning and will be with the courier between 2pm and 6pm. -Mike',
      ],
      [
        "it's 8pm and nothing",
        "@77110 I apologize. I have reached out to our Boston team, and they'll call you within the hour. -Terri",
      ],
    ],
  ],
  [
    'en',
    [
      [
        'I would like to reset my password',
        'I understand that you\'d like to reset your password. To do that, please follow these steps:\n\n1. Go to the {{Login Page URL}} and click on "Forgot Password".\n2. Enter the e-mail address associated with your account.\n3. Check your inbox for a message with the reset link.\n4. Create a new password with at least 8 characters.\n\nIf you encounter any problems, feel free to reach out to our support team at {{Customer Support Phone Number}} during {{Customer Support Hours}}. We\'re here to help!',
      ],
      [
        'I did not get a mail',
        "I'm sorry for the inconvenience. Please check your spam folder first. If it isn't there, wait 5 minutes and request a new link. I'd be happy to walk you through it!",
      ],
    ],
  ],
  [
    'en',
    [
      [
        'can I cancel my purchase 00004587345',
        'Absolutely! I\'m on the same page, and I\'m here to assist you with canceling purchase 00004587345. Log in to your account, open "Order History", choose the order and click "Cancel". Please note that orders can only be canceled before they ship.',
      ],
      [
        'it already shipped',
        'Thank you for letting me know. Since the order has shipped, it can no longer be canceled, but you can return it free of charge within 30 days.',
      ],
    ],
  ],
  [
    'de',
    [
      [
        'Ich suche ein günstiges Restaurant im Zentrum.',
        'Da habe ich mehrere Vorschläge. Soll es italienisch, indisch oder deutsch sein?',
      ],
      [
        'Indisch bitte.',
        'Das Maharani in der Lange Straße 12 passt gut, Telefon 030 23125 678. Ein Hauptgericht kostet dort etwa 11 bis 15 Euro.',
      ],
      [
        'Reservieren Sie bitte für vier Personen um 19 Uhr am Freitag.',
        'Der Tisch ist reserviert: Freitag, 19 Uhr, vier Personen. Der Reservierungscode lautet 8KDU2.',
      ],
      ['Oh, 19:30 wäre besser.', 'Kein Problem, ich habe auf 19:30 Uhr geändert. Der neue Code ist 8KDU7.'],
      ['Wie lange haben die offen?', 'Freitags bis 23 Uhr, die Küche schließt um 22 Uhr.'],
    ],
  ],
  [
    'de',
    [
      [
        'Wie viel kostet der Zug nach Ulm?',
        'Der ICE 517 um 8:51 Uhr kostet 29,90 €, der Regionalexpress um 9:02 Uhr 17,50 €.',
      ],
      ['Wie lange fährt der RE?', 'Er braucht 1 Stunde 12 Minuten und kommt um 10:14 Uhr an.'],
      [
        'ok den nehm ich',
        'Gebucht! Ihr Ticket für den Regionalexpress um 9:02 Uhr (17,50 €) finden Sie unter „Meine Reisen“.',
      ],
      ['Kann ich stornieren?', 'Bis einen Tag vor der Fahrt kostenlos, danach kostet die Stornierung 10 €.'],
    ],
  ],
  [
    'de',
    [
      [
        'Hallo, meine Rechnung ist höher als sonst',
        'Hallo Frau Sommer, das schaue ich mir gern an. Im Oktober kamen 6,99 € für ein Zusatzpaket Ausland dazu.',
      ],
      [
        'das hab ich nicht gebucht',
        'Das Paket wurde am 3. Oktober über die App gebucht. Ich kann es zum Monatsende beenden und Ihnen 6,99 € gutschreiben. Soll ich?',
      ],
      [
        'ja bitte',
        'Erledigt. Das Paket endet am 31. Oktober, und die Gutschrift sehen Sie auf der Novemberrechnung. Viele Grüße, Lena',
      ],
      ['und mein Grundpreis bleibt?', 'Ja, der Grundpreis bleibt bei 19,99 € im Monat.'],
    ],
  ],
  [
    'de',
    [
      [
        'Guten Tag, ich hätte gerne einen Termin für die Reparatur der Waschmaschine.',
        'Gern. Am Dienstag um 9 Uhr oder am Donnerstag um 14 Uhr kann ein Techniker kommen.',
      ],
      [
        'Donnerstag.',
        'Ist notiert: Donnerstag, 14 bis 16 Uhr. Die Anfahrt kostet 39 €, jede Viertelstunde Arbeit 18 €.',
      ],
      ['Was wenn er es nicht reparieren kann?', 'Dann zahlen Sie nur die Anfahrt von 39 €.'],
      ['Kann ich mit Karte zahlen?', 'Ja, mit Karte oder auf Rechnung, bar nicht.'],
    ],
  ],
  [
    'en',
    [
      ["what's my data allowance", 'You have 20 GB a month on your SIM-only plan.'],
      ['how much have I used', "You've used 12.4 GB so far, so you have 7.6 GB left until 14 July."],
      ['and if I go over?', 'Extra data is £4 per GB. You can also buy a 5 GB booster for £10.'],
    ],
  ],
  [
    'en',
    [
      ["I'd like to return two of the three shirts", 'Of course. Which two would you like to send back?'],
      [
        'the blue and the white one',
        'Thanks. The refund for the blue shirt is $24 and for the white one $29, so $53 in total. Returns are free.',
      ],
      ['when do I get the money', 'Refunds take 5 to 7 business days after we receive the parcel.'],
      ['and if I return the third as well?', 'Then the refund would be $77.'],
    ],
  ],
  [
    'en',
    [
      ['is the museum open on mondays?', "No, we're closed on Mondays."],
      ['and tuesdays', 'Yes, Tuesday to Sunday from 10 am to 6 pm, and until 9 pm on Fridays.'],
      ['so friday 8 pm is ok?', 'Yes, on Fridays you can come in until 8:30 pm.'],
      ['price?', "$18 for adults, $12 for students, and it's free on the first Sunday of the month."],
    ],
  ],
  [
    'en',
    [
      ["my order hasn't come", "I'm sorry about that. Could you give me your order number?"],
      ['5512-A', 'Thank you. It left our warehouse on Monday and should arrive tomorrow.'],
      [
        "it's not here and that was yesterday",
        "I see that the courier missed you yesterday. They'll try again today between 1 pm and 5 pm.",
      ],
      ['got it, thanks!', 'Great, glad it has arrived. Enjoy!'],
    ],
  ],
  [
    'en',
    [
      ['can I bring my dog', 'Yes, dogs are welcome in our garden rooms for $15 a night.'],
      ['and in the suite?', "I'm afraid dogs aren't allowed in the suites."],
      ['hmm ok garden room then', 'Lovely. The garden room is $120 a night, so with your dog it comes to $135.'],
    ],
  ],
  [
    'en',
    [
      [
        'How long does the transfer take?',
        'Transfers within the bank are instant. To other banks they take one working day.',
      ],
      ['and abroad?', 'Within Europe one to two working days, elsewhere three to five.'],
      ['fee?', 'Transfers in euros are free, others cost 0.5%, at least £5.'],
      ['what would £2,000 to Canada cost?', 'That would be £10.'],
    ],
  ],
  [
    'en',
    [
      [
        'I want to change my flight',
        'Happy to help. Your flight BA 117 leaves on 4 June at 8:25 am. Which date would suit you?',
      ],
      ['June 6', "On 6 June there's a flight at 8:25 am and one at 1:10 pm. The change fee is £60."],
      ['the later', "Done: you're now on BA 175 on 6 June at 1:10 pm. I've charged £60 to your card."],
      ['can I still get a seat by the window?', 'Yes, 14A is free on that flight. Shall I take it?'],
    ],
  ],
  [
    'en',
    [
      ['Do you have this in size 9?', "Not at the moment, I'm sorry. We have sizes 8 and 10."],
      ['when will you get 9?', 'We expect size 9 back in about two weeks. I can let you know by e-mail.'],
      [
        'yes please. does it come in black',
        "Yes, in black, brown and navy. I've set up the notice for size 9 in black.",
      ],
    ],
  ],
  [
    'en',
    [
      [
        'Why is my bill higher',
        'Your bill is $86.40 this month, $12 more than in May, because the promotional discount ended.',
      ],
      [
        'can you give me it back',
        "I can't extend the old discount, but I can offer you a new one: $10 off for six months.",
      ],
      ['ok do that', "Done. From next month you'll pay $76.40."],
    ],
  ],
  [
    'en',
    [
      ['Do I need a visa?', "For stays of up to 90 days you don't need a visa with a UK passport."],
      [
        'and for 6 months?',
        "Then you'd need a long-stay visa. You can apply at the consulate, it takes about three weeks.",
      ],
      ['cost?', '€99 per person, and €50 for children under six.'],
    ],
  ],
  [
    'en',
    [
      [
        'cancel my gym membership',
        "I'm sorry to see you go. Your contract runs until 31 August; with the notice of one month you can leave on that date.",
      ],
      [
        'can I pause instead',
        'Yes, you can pause it for up to three months for free. Your contract would then end on 30 November.',
      ],
      ['ok pause for 3', "It's paused from 1 June to 31 August."],
    ],
  ],
  [
    'en',
    [
      ['where is the engineer', "He's running about 20 minutes late and should be with you by 11:20."],
      ['it was 9 to 11', "Yes, I'm sorry, your slot was 9 to 11. He got held up at another job."],
      ["he's here now", 'Good to hear! The visit usually takes about 45 minutes.'],
    ],
  ],
  [
    'de',
    [
      ['wann kommt mein paket', 'Ihr Paket kommt heute zwischen 13 und 15 Uhr.'],
      [
        'bin da nicht zuhause',
        'Kein Problem, wohin sollen wir es bringen? Zum Nachbarn, in die Filiale oder an einem anderen Tag?',
      ],
      ['morgen bitte', 'Gern, ich habe die Zustellung auf morgen zwischen 10 und 12 Uhr verschoben.'],
      ['super', 'Sehr gern! Sie bekommen morgen früh noch eine SMS.'],
    ],
  ],
  [
    'de',
    [
      ['Was kostet das Deutschlandticket im Abo?', 'Das Deutschlandticket kostet 58 Euro im Monat.'],
      ['und für Studenten?', 'Als Studierende zahlen Sie mit dem Semesterticket-Upgrade 34,80 Euro im Monat.'],
      ['Kann ich monatlich kündigen?', 'Ja, bis zum 10. eines Monats zum Monatsende.'],
      ['dann kündige ich am 12.', 'Wenn Sie am 12. kündigen, endet das Abo erst zum Ende des nächsten Monats.'],
    ],
  ],
  [
    'de',
    [
      ['Ist die Hose auch in 38 da?', 'In Größe 38 ist sie gerade ausverkauft, in 36 und 40 haben wir sie noch.'],
      ['kommt die nochmal rein?', 'Ja, voraussichtlich in zwei Wochen. Soll ich Ihnen eine Nachricht schicken?'],
      ['ja. und was kostet der Versand', 'Der Versand kostet 4,95 €, ab 50 € ist er kostenlos.'],
      ['die hose kostet doch 59', 'Genau, damit ist der Versand für Sie kostenlos.'],
    ],
  ],
  [
    'de',
    [
      ['Darf ich im Hotel rauchen?', 'In den Zimmern ist Rauchen nicht gestattet, auf dem Balkon schon.'],
      [
        'gibts Zimmer mit Balkon?',
        'Ja, unsere Komfortzimmer haben einen Balkon, die Standardzimmer nicht. Das Komfortzimmer kostet 119 Euro pro Nacht, das Standardzimmer 89 Euro.',
      ],
      [
        'mit frühstück?',
        'Das Frühstück ist im Komfortzimmer inklusive, im Standardzimmer kostet es 14 Euro pro Person.',
      ],
    ],
  ],
  [
    'de',
    [
      ['Wie ist meine Kündigungsfrist?', 'Sie können mit einer Frist von drei Monaten zum Ende der Laufzeit kündigen.'],
      ['wann wäre das?', 'Ihr Vertrag läuft bis 30. September, die Kündigung muss also bis 30. Juni bei uns sein.'],
      [
        'und danach?',
        'Danach läuft er auf unbestimmte Zeit weiter, und Sie können jederzeit mit einem Monat Frist kündigen.',
      ],
    ],
  ],
  [
    'de',
    [
      ['kann ich meine rechnung in raten zahlen', 'Ja, ab einem Betrag von 100 Euro in drei, sechs oder zwölf Raten.'],
      ['meine ist 240', 'Das wären drei Raten zu 80 Euro, sechs zu 40 Euro oder zwölf zu 20 Euro.'],
      ['sechs', 'Eingerichtet: sechs Raten zu je 40 Euro, die erste am 1. Mai.'],
      ['und wenn ich früher alles zahle?', 'Das geht jederzeit ohne Kosten.'],
    ],
  ],
  [
    'de',
    [
      ['Wie hoch ist mein Kontostand?', 'Ihr Girokonto steht bei 1.204,33 Euro.'],
      ['und das Sparkonto', 'Auf dem Sparkonto sind 5.300 Euro.'],
      [
        'bitte 200 vom Sparkonto aufs Girokonto',
        'Erledigt. Auf dem Girokonto sind jetzt 1.404,33 Euro, auf dem Sparkonto 5.100 Euro.',
      ],
    ],
  ],
  [
    'de',
    [
      [
        'Grüezi, was kostet es Päckli nach Dütschland?',
        'Grüezi! Bis 2 kg kostet es 23 Franken als Economy und 32 Franken als Priority.',
      ],
      ['und bis 5?', 'Bis 5 kg sind es 31 Franken Economy und 41 Franken Priority.'],
      ['wie lang gaht das', 'Priority braucht 2 bis 4 Werktage, Economy 4 bis 8.'],
    ],
  ],
  [
    'de',
    [
      [
        'Meine Waschmaschine zeigt E18',
        'E18 heisst meistens, dass die Pumpe verstopft ist. Bitte schalten Sie das Gerät aus, bevor Sie das Sieb reinigen.',
      ],
      [
        'hab ich, geht immer noch nicht',
        'Dann ist vermutlich die Pumpe defekt. Ein Techniker kann am Freitag kommen, die Anfahrt kostet 49 Euro.',
      ],
      [
        'hab ich nicht noch Garantie?',
        'Doch, bis Oktober. Dann kostet Sie die Reparatur nichts, auch die Anfahrt nicht.',
      ],
    ],
  ],
  [
    'en',
    [
      [
        'Hi, do you have a double room for the 12th of May?',
        'Yes, we have a double with a garden view for £95 and one with a sea view for £120.',
      ],
      ['The sea view please, two nights.', "Lovely, that's £240 for two nights. May I have your name?"],
      [
        'Ruth Calder',
        'Thank you, Ms Calder. Your sea view double is reserved from 12 to 14 May. Check-in is from 3 pm.',
      ],
      ['can we come at noon', "You're welcome to leave your bags with us at noon, and the room will be ready by 3 pm."],
    ],
  ],
  [
    'en',
    [
      ['I need a taxi to the station', 'Of course. What time would you like to leave?'],
      ['4:15 from the museum', 'Booked! A white Skoda will pick you up at the museum at 4:15 pm.'],
      ['oh can it come at half past', 'Sure, the pickup is now at 4:30 pm.'],
      ["what's the driver's number", 'You can reach the driver on 07700 900123.'],
    ],
  ],
  [
    'en',
    [
      [
        'what broadband speeds can I get',
        'At your address you can get up to 150 Mbps on fibre, or 36 Mbps on standard broadband.',
      ],
      ['cost?', 'Fibre is £32 a month and standard is £24, both on an 18-month contract.'],
      ['any setup fee', "There's a one-off £10 for standard; fibre setup is free at the moment."],
      ['ill take fibre then', 'Great choice! Your first bill will be £32 and your line goes live on 9 September.'],
    ],
  ],
  [
    'en',
    [
      [
        'my card was declined',
        "I'm sorry about that. I can see that your card was blocked after three wrong PIN attempts.",
      ],
      ['can you unblock it', "Yes, I've unblocked it. You can use it again straight away."],
      ['and if I forget the PIN again?', 'You can view your PIN in the app at any time under Cards.'],
      ['is it working now', 'Yes, your card is active.'],
    ],
  ],
  [
    'en',
    [
      ['how much can I withdraw a day', 'You can withdraw up to £300 a day from cash machines.'],
      ['can I raise that', 'Yes, you can set it to as much as £500 in the app.'],
      [
        'and card payments?',
        'Card payments have a daily limit of £10,000. Contactless is limited to £100 per payment.',
      ],
    ],
  ],
  [
    'en',
    [
      ['Is physio covered by my plan?', 'Yes, your plan covers up to ten physio sessions a year.'],
      [
        'do I need a referral',
        "For the first six sessions you don't need a referral. From the seventh on, we'd ask for a letter from your GP.",
      ],
      ['Ive had 4 so far', 'Then you have six left this year, and the next two need no referral.'],
      ['what about acupuncture', "Acupuncture isn't part of your plan, but you can add it for £6 a month."],
    ],
  ],
  [
    'en',
    [
      ["When's my bin collected?", 'Your general waste is collected on Thursdays, recycling every other Tuesday.'],
      ['garden waste?', 'Garden waste goes out on Mondays from March to November. It costs £45 a year.'],
      ['Christmas?', 'In Christmas week the general waste is collected on Saturday 27 December instead of Thursday.'],
    ],
  ],
  [
    'en',
    [
      ["I'd like to apply for a parking permit", 'Happy to help. Is it for a resident or a visitor?'],
      ['resident', 'A resident permit is £60 a year for the first car and £90 for the second.'],
      [
        "I've got two cars",
        'Then it comes to £150 a year in total. You need proof of address and the logbook of both cars.',
      ],
      ['visitor ones?', 'Visitor permits come in books of ten for £15.'],
    ],
  ],
  [
    'en',
    [
      ['I ordered a lamp and it came broken', "I'm sorry to hear that! I can send you a new one or refund the £39."],
      [
        'a new one',
        "A replacement is on its way and should be with you by Wednesday. You don't need to return the broken one.",
      ],
      [
        "It's Thursday and nothing's here",
        "I'm sorry for the wait. The parcel was held up at the depot and will be delivered tomorrow.",
      ],
      ['ok but if not I want the money', "Of course. If it hasn't come by tomorrow evening, I'll refund the £39."],
    ],
  ],
  [
    'en',
    [
      ['do you deliver to Ireland', 'Yes, we deliver to Ireland for €6.90, free over €75.'],
      ["my basket's 80", 'Then delivery is free for you.'],
      ['and how long', 'It takes 4 to 6 working days to Ireland.'],
      ['can I pay on invoice', 'Sorry, not in Ireland. You can pay by card or PayPal.'],
    ],
  ],
  [
    'en',
    [
      ['are you open today', 'Yes, the shop is open until 6 pm today.'],
      ['on bank holiday monday?', "On bank holidays we're open from 11 am to 4 pm."],
      ['is the cafe open too', "The café is closed on bank holidays, I'm afraid."],
    ],
  ],
  [
    'en',
    [
      ['Can I add my daughter to my policy', "Yes, you can add a child up to the age of 21, or 25 if she's a student."],
      ['shes 23 and at uni', "Then she can be added as a student. It's £18 a month more."],
      ['so what will I pay', 'Your premium goes from £64 to £82 a month.'],
    ],
  ],
  [
    'en',
    [
      ['What time is the next ferry?', 'The next ferry leaves at 11:40 and takes 55 minutes.'],
      ['and the one after', 'The one after that leaves at 13:20 and is a little slower, it takes 75 minutes.'],
      ['bicycles?', 'Bicycles travel free on both. A car is £48.'],
      ['with 4 people in the car?', 'A car with up to five people is £48, so nothing extra.'],
    ],
  ],
  [
    'en',
    [
      [
        'can I have a table for 2 tonight',
        "I'm afraid we're fully booked tonight. Tomorrow we have a table at 7 or 8:30.",
      ],
      ['tomorrow 8.30 is good', 'Your table for 2 is booked for tomorrow at 8:30 pm.'],
      ['do you have vegan food', 'Yes, we have four vegan dishes, marked green on the menu.'],
      ['we might be 3', "That's fine, I've made it a table for 3 at 8:30 pm."],
    ],
  ],
  [
    'en',
    [
      ['@bank why was I charged 12 quid', "@40021 Hi Sam, that's the monthly fee for your Plus account. ^KL"],
      [
        'it used to be 10',
        "@40021 It was £10 until March; since 1 April it's been £12. We wrote to you in January. ^KL",
      ],
      ['cant you waive it', "@40021 We can't waive it, but you could move to our Classic account, which is free. ^KL"],
      ['ok do it', "@40021 All done, you'll be on Classic from 1 June. ^KL"],
    ],
  ],
  [
    'en',
    [
      [
        'how do I get to the clinic by bus',
        'Take the 23 or the 41 to Hill Road, the clinic is two minutes from the stop.',
      ],
      ['parking?', "There's a car park with 40 spaces, the first hour is free, then it's £1.50 an hour."],
      ["I'd be there 3 hours", 'That would be £3.'],
      ['is it open sundays', 'The clinic is closed on Sundays. The car park is open every day.'],
    ],
  ],
  [
    'en',
    [
      ['Where is my refund', 'Your refund of £54.20 was sent on Monday. Banks usually take 3 to 5 working days.'],
      [
        'thats 54 but I paid 58.15',
        "The difference of £3.95 is the delivery charge, which isn't refunded when you keep part of the order.",
      ],
      [
        'I sent everything back',
        "I see only two of the three items on our side. Once the third arrives, we'll refund the £3.95 too.",
      ],
    ],
  ],
  [
    'en',
    [
      [
        'I want to upgrade my phone',
        "You can upgrade from 3 November. Until then there's an early upgrade fee of £75.",
      ],
      ['which phones are there', 'The Nova 5 is £29 a month and the Nova 5 Pro £38, each with 128 GB.'],
      ['256gb?', 'With 256 GB the Nova 5 is £33 and the Pro £42 a month.'],
      ["ok I'll wait until november then", "Good idea, from 3 November there's no fee for you."],
    ],
  ],
  [
    'en',
    [
      ['do I have to pay council tax as a student', "No, full-time students don't have to pay council tax."],
      ['my boyfriend works though', "Then your household isn't exempt, but he gets a 25% discount."],
      [
        'how do we apply',
        'Fill in the form on our website and attach your student certificate. It takes about two weeks.',
      ],
      [
        'and if I stop studying in july',
        "Then you'd have to pay from the day your course ends, so please let us know.",
      ],
    ],
  ],
  [
    'en',
    [
      ['Do you have the Ola jacket in green?', 'Yes, we have the Ola in green in sizes S and L.'],
      ['M?', 'M is sold out online. The store on Park Street still has one.'],
      ['can you put it aside', "I've put it aside for you until Saturday, 5 pm."],
      ['I can only come sunday', "No problem, I've extended it to Sunday. The store is open from 12 to 5."],
    ],
  ],
  [
    'de',
    [
      [
        'Guten Tag, haben Sie vom 3. bis 5. Juli noch ein Einzelzimmer?',
        'Guten Tag! Ja, ein Einzelzimmer ist frei, es kostet 74 Euro pro Nacht inklusive Frühstück.',
      ],
      ['und ein Doppelzimmer?', 'Das Doppelzimmer kostet 102 Euro pro Nacht, das Frühstück ist ebenfalls dabei.'],
      [
        'dann das Einzelzimmer',
        'Gern, ich habe das Einzelzimmer vom 3. bis 5. Juli für Sie reserviert. Der Gesamtpreis ist 148 Euro.',
      ],
      ['kann ich noch eine Nacht anhängen', 'Ja, bis zum 6. Juli wären es 222 Euro.'],
    ],
  ],
  [
    'de',
    [
      ['ich brauche ein Taxi zum Bahnhof', 'Gern, wo und wann sollen wir Sie abholen?'],
      ['Lindenweg 4, 17:10', 'Das Taxi kommt um 17:10 Uhr in den Lindenweg 4. Die Fahrt kostet etwa 14 Euro.'],
      ['Mein Zug geht um 17:40', 'Die Fahrt dauert etwa 15 Minuten, Sie sind also gegen 17:25 Uhr am Bahnhof.'],
      ['lieber 10 min früher', 'Kein Problem, das Taxi kommt um 17 Uhr.'],
    ],
  ],
  [
    'de',
    [
      [
        'Welche Tarife habt ihr',
        'Wir haben S mit 10 GB für 9,99 €, M mit 25 GB für 14,99 € und L mit 60 GB für 24,99 € im Monat.',
      ],
      ['nehm M', 'Prima. Tarif M kostet 14,99 € im Monat, die Laufzeit beträgt 24 Monate.'],
      ['gehts auch ohne laufzeit', 'Ja, monatlich kündbar kostet M 17,99 €.'],
      ['dann so', 'Alles klar, ich habe Ihnen Tarif M ohne Laufzeit für 17,99 € gebucht.'],
    ],
  ],
  [
    'de',
    [
      [
        'Mein Internet geht nicht',
        'Das tut mir leid. Seit heute früh gibt es in Ihrem Ort eine Störung, unsere Technik arbeitet daran.',
      ],
      ['wie lange noch', 'Voraussichtlich bis 15 Uhr.'],
      ['ist jetzt 16 uhr', 'Leider dauert es länger als gedacht, die neue Prognose ist 18 Uhr.'],
      ['geht wieder', 'Schön, die Störung ist seit 16:40 Uhr behoben.'],
    ],
  ],
  [
    'de',
    [
      ['Ich möchte meine Adresse ändern', 'Gern. Wie lautet die neue Adresse?'],
      ['Birkenallee 7, 04109 Leipzig ab 1. März', 'Danke, ab 1. März gilt die Birkenallee 7, 04109 Leipzig.'],
      ['kostet das was', 'Nein, die Änderung ist kostenlos.'],
      ['und Nachsendung', 'Den Nachsendeauftrag stellen Sie bei der Post, er kostet dort ab 31,90 Euro.'],
    ],
  ],
  [
    'de',
    [
      [
        'Was kostet die Kontoführung?',
        'Das Girokonto ist kostenlos, wenn monatlich mindestens 700 Euro eingehen, sonst kostet es 4,90 Euro.',
      ],
      ['ich bin Azubi mit 650', 'Für Auszubildende bis 27 Jahre ist das Konto immer kostenlos.'],
      ['und die Kreditkarte', 'Die Kreditkarte kostet 29 Euro im Jahr, im ersten Jahr nichts.'],
      ['Dispo?', 'Der Dispozins liegt bei 10,9 %. Azubis bekommen einen Rahmen bis 200 Euro.'],
    ],
  ],
  [
    'de',
    [
      [
        'Übernehmt ihr die Zahnreinigung?',
        'Ja, wir zahlen zweimal im Jahr bis zu 60 Euro für die professionelle Zahnreinigung.',
      ],
      ['Meine kostet 95', 'Dann bleiben 35 Euro, die Sie selbst zahlen.'],
      ['und für meinen Sohn', 'Für Kinder unter 18 übernehmen wir die Individualprophylaxe ganz.'],
      ['er wird im Mai 18', 'Dann gilt ab Mai auch für ihn der Zuschuss von 60 Euro.'],
    ],
  ],
  [
    'de',
    [
      [
        'Wann kann ich meinen Perso beantragen',
        'Das Bürgeramt hat montags bis freitags von 8 bis 12 Uhr geöffnet, donnerstags auch von 14 bis 18 Uhr. Sie brauchen einen Termin.',
      ],
      ['gibts nächste Woche was', 'Ja, am Dienstag um 10:20 Uhr oder am Donnerstag um 15:40 Uhr.'],
      [
        'Donnerstag',
        'Der Termin am Donnerstag um 15:40 Uhr ist für Sie gebucht. Bitte bringen Sie ein biometrisches Foto mit.',
      ],
      ['kosten?', '37 Euro, unter 24 Jahren 22,80 Euro.'],
    ],
  ],
  [
    'de',
    [
      [
        'Wo bleibt meine Bestellung 88213',
        'Ihre Bestellung 88213 ist seit gestern unterwegs und kommt voraussichtlich am Freitag.',
      ],
      [
        'kann ich sie noch umleiten',
        'Solange sie unterwegs ist, können Sie sie in der App an einen Paketshop umleiten.',
      ],
      ['welcher ist in der nähe', 'Der nächste ist der Kiosk Adler, geöffnet von 7 bis 20 Uhr.'],
      ['ok gemacht', 'Super, dann liegt das Paket ab Samstag im Kiosk Adler für Sie bereit.'],
    ],
  ],
  [
    'de',
    [
      ['Kann ich die Schuhe zurückschicken?', 'Ja, innerhalb von 30 Tagen, wenn sie ungetragen sind.'],
      ['ich hab sie einmal draussen getragen', 'Dann können wir sie leider nicht zurücknehmen.'],
      [
        'die sohle ist aber lose',
        'Das ist etwas anderes: Bei einem Mangel haben Sie zwei Jahre Gewährleistung. Schicken Sie uns bitte ein Foto.',
      ],
      ['und dann', 'Dann reparieren wir sie oder schicken Ihnen ein neues Paar.'],
    ],
  ],
  [
    'de',
    [
      ['habt ihr heute offen', 'Ja, wir haben heute bis 19 Uhr geöffnet.'],
      ['samstag?', 'Samstags haben wir von 9 bis 14 Uhr geöffnet.'],
      ['die werkstatt auch?', 'Die Werkstatt ist samstags geschlossen.'],
      ['und das Rad einfach abgeben?', 'Abgeben können Sie es samstags gern im Laden.'],
    ],
  ],
  [
    'de',
    [
      ['Ich will kündigen', 'Schade! Ihr Vertrag läuft bis zum 14. Februar, die Kündigungsfrist beträgt drei Monate.'],
      [
        'ich ziehe aber um ins Ausland',
        'Bei einem Umzug ins Ausland können Sie mit einer Frist von einem Monat kündigen. Wir brauchen dazu die Abmeldebestätigung.',
      ],
      ['zum 31. August?', 'Ja, zum 31. August geht das, wenn Ihre Kündigung bis 31. Juli da ist.'],
      [
        'ok mach ich. was ist mit dem router',
        'Den Router schicken Sie bitte binnen zwei Wochen nach Vertragsende zurück, das Porto übernehmen wir.',
      ],
    ],
  ],
  [
    'de',
    [
      [
        'Wie lange dauert die Überweisung?',
        'Eine normale Überweisung dauert einen Bankarbeitstag, eine Echtzeitüberweisung zehn Sekunden.',
      ],
      ['kostet das extra', 'Nein, beide sind für Sie kostenlos.'],
      [
        'in die Schweiz auch?',
        'In die Schweiz dauert es zwei bis drei Tage, die Gebühr beträgt 1,50 Euro für Beträge in Euro.',
      ],
      ['in Franken?', 'In Franken kostet es 0,15 %, mindestens 10 Euro.'],
    ],
  ],
  [
    'de',
    [
      [
        'ein Tisch für 6 am Sonntag mittag bitte',
        'Am Sonntag um 12 Uhr oder um 13:30 Uhr hätten wir einen Tisch für sechs Personen.',
      ],
      [
        '12 Uhr, und wir bringen einen Hund mit',
        'Gern, Hunde sind bei uns willkommen. Der Tisch ist für Sonntag, 12 Uhr, reserviert.',
      ],
      [
        'jetzt sind wir doch 8',
        'Dann setze ich Sie an den großen Tisch im Wintergarten, acht Personen um 12 Uhr. Dort darf der Hund leider nicht hinein.',
      ],
      ['oh dann draussen', 'Auf der Terrasse geht es: acht Personen, 12 Uhr, mit Hund.'],
    ],
  ],
  [
    'de',
    [
      [
        'Was kostet der Kindergarten bei euch',
        'Der Beitrag richtet sich nach dem Einkommen und liegt zwischen 80 und 310 Euro im Monat.',
      ],
      ['wir haben 3800 netto', 'Dann wären es 190 Euro im Monat für sechs Stunden am Tag.'],
      ['und acht Stunden', 'Für acht Stunden sind es 235 Euro.'],
      ['zwei kinder', 'Das zweite Kind zahlt die Hälfte, also 117,50 Euro.'],
    ],
  ],
  [
    'de',
    [
      [
        'Grüezi, isch min Termin am Mittwoch um 9 no fix?',
        'Grüezi Frau Aebi, ja, Ihr Termin am Mittwoch um 9 Uhr steht.',
      ],
      ['chönt i au am Donnschtig cho?', 'Am Donnerstag wäre um 8:30 Uhr oder um 16 Uhr etwas frei.'],
      ['16 Uhr passt', 'Gern, Ihr Termin ist jetzt am Donnerstag um 16 Uhr.'],
      ["wie lang goht's?", 'Rechnen Sie mit 40 Minuten, beim ersten Mal mit einer Stunde.'],
    ],
  ],
  [
    'de',
    [
      [
        'Mein Gerät ist kaputt, 14 Monate alt',
        'Auf unsere Geräte gibt es zwei Jahre Garantie, die Reparatur ist also kostenlos.',
      ],
      ['der Akku auch?', 'Für Akkus gilt die Garantie nur ein Jahr. Ein neuer kostet 45 Euro.'],
      [
        'Es ist aber nicht der Akku sondern das Display',
        'Das Display ist von der Garantie abgedeckt, sofern es nicht heruntergefallen ist.',
      ],
      ['doch, ist es', 'Dann ist es leider kein Garantiefall, die Reparatur kostet 120 Euro.'],
    ],
  ],
  [
    'de',
    [
      [
        'brauche ich für den e-scooter einen führerschein',
        'Nein, Sie müssen nur mindestens 14 Jahre alt sein. Bei uns ist die Miete ab 18 möglich.',
      ],
      ['helm?', 'Ein Helm ist nicht vorgeschrieben, wir empfehlen ihn aber.'],
      ['was kostet eine Fahrt', 'Die Freischaltung kostet 1 Euro, jede Minute 22 Cent.'],
      ['also 10 minuten?', 'Das macht 3,20 Euro.'],
    ],
  ],
  [
    'de',
    [
      [
        'Ich hab eine Mahnung über 64,50 bekommen',
        'Das sind 59,50 Euro für die Septemberrechnung und 5 Euro Mahngebühr.',
      ],
      ['ich hab gestern bezahlt', 'Danke! Die 59,50 Euro sind heute eingegangen. Offen sind noch die 5 Euro.'],
      [
        'erlasst ihr mir die?',
        'Da es das erste Mal ist, erlasse ich Ihnen die Mahngebühr gern. Es ist nichts mehr offen.',
      ],
    ],
  ],
  [
    'de',
    [
      ['fährt der bus 12 am feiertag', 'Ja, an Feiertagen fährt die Linie 12 jede Stunde.'],
      ['und normal?', 'Werktags fährt sie alle 15 Minuten, sonntags jede halbe Stunde.'],
      ['letzter bus?', 'Der letzte fährt werktags um 23:40 Uhr, freitags und samstags um 1:10 Uhr.'],
      ['nachtbus gibts auch?', 'Ja, die N5 fährt jede Stunde, unter der Woche allerdings nicht.'],
    ],
  ],
  [
    'en',
    [
      [
        'Do you have any flights to Porto on the 9th?',
        "Yes, there's one at 6:40 am for £84 and one at 5:15 pm for £112.",
      ],
      ['the evening one please', "I've held the 5:15 pm flight for you at £112. Would you like to add a bag?"],
      ['how much is a bag', 'A 20 kg bag is £28, a 15 kg bag is £22.'],
      ['15 then', 'Added. Your total is £134.'],
    ],
  ],
  [
    'en',
    [
      ['Hello I lost my debit card', "I'm sorry to hear that. I've frozen the card ending 4471 so nobody can use it."],
      ['I found it in my coat haha', "Great news! I've unfrozen it, so you can use it right away."],
      [
        'thanks. is there a charge for any of this',
        'No, freezing and unfreezing is free. A replacement card would have been £6.',
      ],
    ],
  ],
  [
    'en',
    [
      ['what are your gym hours', "We're open 6 am to 10 pm on weekdays and 8 am to 6 pm at weekends."],
      ['is the pool the same?', 'The pool closes an hour earlier, at 9 pm on weekdays and 5 pm at weekends.'],
      ['and can kids swim', 'Children can swim until 7 pm with an adult.'],
    ],
  ],
  [
    'en',
    [
      ["I'd like a quote for moving a 2 bed flat", "For a two-bedroom flat it's usually between £450 and £600."],
      ['with packing?', "With packing it's between £650 and £850."],
      ["it's only 3 miles", 'For short distances we can offer £480, or £690 with packing.'],
    ],
  ],
  [
    'en',
    [
      ['My order was meant to be 3 mugs, only 2 came', "I'm sorry! I'll send the missing mug today."],
      ['when will it get here', 'It should be with you on Friday.'],
      ['it came today, thanks', 'Lovely, a day early! Enjoy your mugs.'],
    ],
  ],
  [
    'en',
    [
      [
        'can I swap my shift at the volunteering centre',
        "Sure. You're down for Saturday 10 to 2. Which shift would you prefer?",
      ],
      ['Sunday afternoon', "Sunday 1 to 5 is free, I've moved you there."],
      ["who's the lead", "On Sundays it's Priya."],
    ],
  ],
  [
    'en',
    [
      ['does my travel insurance cover skiing', 'Not as standard. You can add winter sports cover for £19.'],
      ['ok add it', "Done, you're now covered for winter sports. The updated documents are in your inbox."],
      ['so skiing is covered?', 'Yes, on marked pistes. Off-piste is only covered with a guide.'],
    ],
  ],
  [
    'en',
    [
      ['Is there wifi on the train', "Yes, there's free wifi in all carriages."],
      ['how about power sockets', 'There are sockets in first class and in coaches C and D.'],
      ['can i bring a surfboard', "Sorry, surfboards aren't allowed, but folding bikes are."],
      ['normal bike?', "You can bring one if you reserve a space. It's free."],
    ],
  ],
  [
    'en',
    [
      ['i want to cancel my subscription', "I can cancel it for you. You'd keep access until 22 August."],
      ['do i get a refund for the rest', "We don't refund part months, I'm afraid."],
      ['ok cancel', "It's cancelled. You won't be charged again, and you have access until 22 August."],
    ],
  ],
  [
    'en',
    [
      ["what's the interest on the saver", 'Our Easy Saver pays 3.1%, and the one-year fix pays 4.4%.'],
      ['min deposit?', '£1 for the Easy Saver and £500 for the fix.'],
      [
        'can I take money out of the fix early',
        'Not before the year is up. With the Easy Saver you can withdraw whenever you like.',
      ],
    ],
  ],
  [
    'de',
    [
      [
        'Wann fährt der nächste Zug nach Graz',
        'Der nächste Zug nach Graz fährt um 13:03 Uhr und kommt um 15:38 Uhr an.',
      ],
      ['den schaff ich nicht', 'Dann nehmen Sie den um 14:03 Uhr, Ankunft 16:38 Uhr.'],
      ['muss ich umsteigen', 'Bei dieser Verbindung nicht.'],
      ['und bei der ersten', 'Da steigen Sie in Bruck um.'],
    ],
  ],
  [
    'de',
    [
      ['Meine Lieferung ist unvollständig', 'Das tut mir leid! Welcher Artikel fehlt denn?'],
      ['die zweite Lampe', 'Die zweite Lampe ist leider erst in der nächsten Woche lieferbar, sie kommt getrennt.'],
      ['bekomme ich dann zweimal versandkosten', 'Nein, die Versandkosten von 5,90 Euro fallen nur einmal an.'],
    ],
  ],
  [
    'de',
    [
      ['Hi, was kostet ein Haarschnitt?', 'Damen ab 39 Euro, Herren ab 26 Euro.'],
      ['lange haare', 'Bei langem Haar sind es 49 Euro.'],
      ['morgen was frei?', 'Morgen haben wir um 11 Uhr und um 16:30 Uhr noch etwas frei.'],
      ['11', 'Super, dann bis morgen um 11 Uhr!'],
    ],
  ],
  [
    'de',
    [
      ['Kann ich mein Abo pausieren?', 'Ja, für einen bis sechs Monate.'],
      ['ab wann', 'Ab dem nächsten Monat, also ab 1. Oktober.'],
      ['dann bitte 2 monate', 'Ihr Abo pausiert vom 1. Oktober bis 30. November.'],
      ['und ab dezember zahl ich wieder normal?', 'Genau, ab Dezember wieder 24,90 Euro.'],
    ],
  ],
  [
    'de',
    [
      ['Ist die Praxis am Freitag offen?', 'Am Freitag ist die Praxis von 8 bis 12 Uhr offen.'],
      ['nachmittags?', 'Freitagnachmittag ist geschlossen, im Notfall hilft der Notdienst.'],
      [
        'ich brauche nur ein rezept',
        'Rezepte können Sie auch online bestellen, sie liegen am nächsten Werktag bereit.',
      ],
    ],
  ],
  [
    'de',
    [
      ['Ich habe einen Schaden am Auto', 'Das tut mir leid. Ihre Selbstbeteiligung in der Vollkasko beträgt 300 Euro.'],
      [
        'es ist nur die Scheibe',
        'Glasschäden laufen über die Teilkasko mit 150 Euro Selbstbeteiligung. Eine Reparatur statt Austausch ist kostenlos.',
      ],
      ['werd ich hochgestuft', 'Nein, bei Glasschäden nicht.'],
    ],
  ],
  [
    'de',
    [
      ['darf ich grünschnitt zum wertstoffhof bringen', 'Ja, bis zu einem Kubikmeter ist kostenlos.'],
      ['hab einen anhänger voll', 'Für größere Mengen berechnen wir 12 Euro je Kubikmeter.'],
      ['auch bauschutt?', 'Bauschutt nehmen wir in kleinen Mengen an, der Eimer kostet 2,50 Euro.'],
    ],
  ],
  [
    'de',
    [
      ['ich möchte geld ins ausland schicken', 'In welches Land soll es gehen?'],
      [
        'Türkei, 500 Euro',
        'Nach Türkei kostet eine Überweisung über 500 Euro 12,50 Euro und dauert zwei bis vier Tage.',
      ],
      ['gehts schneller', 'Als Eilüberweisung ist das Geld am nächsten Tag da, das kostet 25 Euro.'],
      ['nein normal', 'Alles klar, die Überweisung von 500 Euro ist unterwegs. Die Gebühr beträgt 12,50 Euro.'],
    ],
  ],
  [
    'de',
    [
      ['Hat das Hotel einen Pool', 'Ja, einen Außenpool, er ist von Mai bis September geöffnet.'],
      ['wir kommen im März', 'Im März ist der Außenpool leider noch geschlossen, die Sauna können Sie aber nutzen.'],
      ['kostet die was', 'Nein, sie ist für Hotelgäste frei.'],
    ],
  ],
  [
    'de',
    [
      ['Grüezi, mis GA isch abgloffe', 'Grüezi! Ihr GA ist am 12. November abgelaufen. Möchten Sie es verlängern?'],
      ["ja gern, was choschtet's", "Das GA 2. Klasse kostet 3'995 Franken im Jahr oder 350 Franken im Monat."],
      ['1. klass?', "In der 1. Klasse sind es 6'520 Franken im Jahr oder 565 Franken im Monat."],
      [
        'monatlich 2. klass bitte',
        'Gern, Ihr GA ist ab heute wieder gültig, die erste Rechnung über 350 Franken folgt per Mail.',
      ],
    ],
  ],
  [
    'de',
    [
      [
        'Wann kommt die Bestellung?',
        'Ihre Bestellung NL-40775 (Rucksack, 82,50 €) ist eingegangen und noch nicht verschickt.',
      ],
      [
        'Ich frage lieber noch mal nach, wann kommt die Bestellung genau?',
        'Ihre Bestellung NL-40775 (Rucksack, 82,50 €) ist noch nicht verschickt; die Zustellung ist für den 6. März 2026 geplant.',
      ],
    ],
  ],
];
