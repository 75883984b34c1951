// Longer than other files because it is nothing but cases.
/** Dialogues as they are had at service desks; the last reply of the first list contradicts an earlier one, in the second nothing does. */
type Had = readonly [language: string, turns: readonly (readonly [says: string, reply: string])[]];

export const CONTRADICTED: readonly Had[] = [
  [
    'de',
    [
      ['Wohin mit der Bonuskarte?', 'Bitte an Postfach 1120, 24937 Flensburg.'],
      ['Adresse nochmal fürs Kuvert?', 'Postfach 1210, 24937 Flensburg.'],
    ],
  ],
  [
    'en',
    [
      ['what excess do i have', 'Your compulsory excess is €250 and the voluntary one is €100.'],
      ['So how much do I pay in total?', '€450 altogether.'],
    ],
  ],
  [
    'de',
    [
      ['Was kostet der Skipass?', 'Der Skipass kostet 58 Euro am Tag.'],
      ['Danke, nehme ich', 'Gern. Der Skipass für 64 Euro liegt in Ihrem Warenkorb.'],
    ],
  ],
  [
    'en',
    [
      ['Is there a fee to close the account?', "There's no closing fee on your account."],
      ['so I can just go?', 'Nearly! We add a closing charge of £25 to your account.'],
    ],
  ],
  [
    'en',
    [
      ['Can my sister fetch the parcel for me?', 'Of course, she just needs to bring the card.'],
      ["lovely, she'll be round at 4", 'We hand a parcel only to the person who is named on it.'],
    ],
  ],
  [
    'de',
    [
      ['Wann kommt die Oma-Vorstellung?', 'Am Freitag um 15 Uhr.'],
      ['Am Plakat steht Samstag?!', 'Ja, am Samstag um 15 Uhr, wie ich Ihnen eben schon gesagt habe.'],
    ],
  ],
  [
    'de',
    [
      ['Was kostet die Monatskarte?', 'Die Monatskarte kostet 89 Euro.'],
      ['Mein Nachbar zahlt aber 79', 'Stimmt, die Monatskarte kostet 79 Euro.'],
    ],
  ],
  [
    'en',
    [
      ['How much is the annual pass?', 'The annual pass is £60.'],
      ['Your website says 45 though', "That's right, the annual pass is £45."],
    ],
  ],
  [
    'en',
    [
      ['When is my appointment?', "It's on Tuesday at 3 pm."],
      ["I've got Wednesday written down", 'Yes, Wednesday at 3 pm, see you then!'],
    ],
  ],
  [
    'en',
    [
      ['How long is the warranty?', 'The warranty is 24 months.'],
      ['the leaflet says 36', "You're right, the warranty runs for 36 months."],
    ],
  ],
  [
    'en',
    [
      ["What's the cancellation fee?", "It's $50."],
      ['You said 50 but I was charged 75!', 'We never quoted $50. The cancellation fee is $75.'],
    ],
  ],
  [
    'en',
    [
      ['ref for my parcel?', 'Your tracking number is RX 4480 1927 GB.'],
      ['and the ref again without gaps?', 'RX44801297GB'],
    ],
  ],
  [
    'de',
    [
      ['Wie ist Ihre Hotline?', 'Sie erreichen uns unter 0800 555 1234.'],
      ['Nochmal bitte die Nummer', '0800 555 1243'],
    ],
  ],
  [
    'en',
    [
      ["what's my complaint number?", "It's C-70418."],
      ['say that number again?', 'C-70481'],
    ],
  ],
  [
    'de',
    [
      ['Wie lange gilt das Angebot?', 'Das Angebot gilt bis zum 15. März.'],
      ['Kann ich am 20. März noch bestellen zu dem Preis?', 'Ja, das geht problemlos.'],
    ],
  ],
  [
    'de',
    [
      ['Ab welchem Alter darf man mitfahren?', 'Mitfahren darf man ab 12 Jahren.'],
      ['Meine Tochter ist 10 Jahre alt.', 'Kein Problem, mit 10 Jahren darf sie mitfahren.'],
    ],
  ],
  [
    'de',
    [
      ['Was kostet der Tarif?', 'Die ersten 6 Monate 19 €, danach 29 €.'],
      ['Was zahle ich im Monat 9?', 'Im neunten Monat zahlen Sie 19 €.'],
    ],
  ],
  [
    'en',
    [
      ["What's the most I can withdraw?", 'You can withdraw up to £300 a day.'],
      ['can I take out £250 tomorrow', "Sorry, that's not possible."],
    ],
  ],
  [
    'en',
    [
      ['when does my membership end', 'Your membership ends on 30 June.'],
      ['can i still come on the 28th?', "I'm sorry, your membership will already have ended by then."],
    ],
  ],
  [
    'en',
    [
      ['whats the min age to hire the van', 'You must be at least 23.'],
      ['I turn 22 in March, any good?', "Happy birthday in advance! At 22 you're good to go."],
    ],
  ],
  [
    'en',
    [
      ['age limit for renting?', 'You must be 25 or over.'],
      ['age limit again for renting??', 'Anyone over 21 can rent.'],
    ],
  ],
  [
    'en',
    [
      ['can i pay by card', 'We take all major cards except Amex.'],
      ['my amex will work then?', 'Yes, Amex is fine.'],
    ],
  ],
  [
    'de',
    [
      ['Kann man den Sehtest in jeder Filiale machen?', 'In allen Filialen außer Jena.'],
      ['Auch in Jena?', 'Ja, auch in Jena ist das möglich.'],
    ],
  ],
  [
    'en',
    [
      ['Is physio included?', "Physiotherapy isn't part of your cover; you can add it for €9 a month."],
      ['Grand, add it so', "That's added, effective today."],
      ['am I covered for physio now?', "No, physiotherapy isn't in your cover."],
    ],
  ],
  [
    'de',
    [
      ['Welche Marken repariert ihr?', 'Wir reparieren Miele, Bosch und Siemens.'],
      ['Und meinen alten Miele-Sauger?', 'Leider nicht, wir reparieren ausschließlich Bosch und Siemens.'],
    ],
  ],
  [
    'de',
    [
      ['Wie sind die Öffnungszeiten in Lienz?', 'Montag bis Freitag von 8 bis 16 Uhr, am Wochenende geschlossen.'],
      ["Schaff ich's am Donnerstag nach der Arbeit, so um 17 Uhr?", 'Ja, donnerstags sind wir bis 18 Uhr für Sie da.'],
    ],
  ],
  [
    'de',
    [
      ['Hat die Filiale am Rathaus gerade offen?', 'Nein, heute ist sie wegen Fronleichnam ganztägig geschlossen.'],
      [
        'okay dann komm ich in einer stunde vorbei und hol die Karte',
        'Sehr gern! Die Kolleginnen am Schalter sind bis 18 Uhr für Sie da.',
      ],
    ],
  ],
  [
    'en',
    [
      ['is it normal hours on christmas eve', 'On Christmas Eve we close at 2 pm.'],
      ['I finish work at 1.30, its 20 mins drive', "Take your time, we're open till 5 that day."],
    ],
  ],
  [
    'en',
    [
      ['Opening hours?', "We're open Monday to Friday from 9 to 5 and Saturday from 10 to 2."],
      ['Can I come Wednesday evening?', "Sure, on Wednesdays we're open until 8 pm."],
    ],
  ],
  [
    'de',
    [
      ['Ist das Hallenbad an Feiertagen offen?', 'Ja, auch an Feiertagen haben wir geöffnet.'],
      ['Kann ich dann an Pfingstmontag schwimmen kommen?', 'An Feiertagen bleibt das Bad leider zu.'],
    ],
  ],
  [
    'de',
    [
      ['Ist mein Paket schon raus?', 'Ihr Paket hat unser Lager heute früh verlassen.'],
      ['Kann ich die Adresse noch ändern?', 'Das geht, wir haben es noch nicht verschickt.'],
    ],
  ],
  [
    'de',
    [
      [
        'Ruft mich jemand wegen des Schadens an?',
        'Ja, ein Sachbearbeiter meldet sich bis Donnerstag telefonisch bei Ihnen.',
      ],
      ['Also warte ich einfach?', 'Nein, Sie müssen schon selbst bei uns anrufen.'],
    ],
  ],
  [
    'de',
    [
      ['Ist das Becken beheizt?', 'Ja, ganzjährig auf 28 Grad.'],
      ['Auch im Dezember?', 'Nein, ab November wird nicht geheizt.'],
    ],
  ],
  [
    'de',
    [
      ['Ist das Frühstück im Preis drin?', 'Frühstück ist im Zimmerpreis enthalten.'],
      ['Was zahle ich fürs Frühstück?', 'Das Frühstück müssten Sie extra dazubuchen.'],
    ],
  ],
  [
    'de',
    [
      ['Liefern Sie in die Schweiz?', 'Ja, in die Schweiz liefern wir in vier bis fünf Tagen.'],
      ['meine mutter wohnt in bern, geht das', 'In die Schweiz verschicken wir nicht.'],
    ],
  ],
  [
    'de',
    [
      ['An welchen Feiertagen haben Sie zu?', 'Nur am 25. Dezember und an Neujahr.'],
      ['und am 26. Dezember?', 'Da haben wir ebenfalls zu.'],
    ],
  ],
  [
    'de',
    [
      ['Kann ich die BahnCard verleihen?', 'Nein, die Karte ist personengebunden.'],
      ['Mein Mann würde sie am Freitag gern benutzen.', 'Das geht in Ordnung, er kann Ihre Karte nehmen.'],
    ],
  ],
  [
    'de',
    [
      ['Gibt es Parkplätze?', 'Ja, hinter dem Hotel sind 40 Stellplätze.'],
      ['wo parke ich also?', 'Bei uns kann man leider nicht parken.'],
    ],
  ],
  [
    'de',
    [
      ['Wie lange ist die Kündigungsfrist?', 'Die Kündigungsfrist beträgt einen Monat.'],
      ['frist?', 'Sechs Wochen.'],
    ],
  ],
  [
    'de',
    [
      ['Ist mein Flug pünktlich?', 'Flug BX 204 ist pünktlich und startet um 14:20 Uhr.'],
      ['Welches Gate?', 'Gate 12.'],
      ['danke, wann geht er also?', 'Ihr Flug wurde heute früh gestrichen.'],
    ],
  ],
  [
    'de',
    [
      [
        'Ist Fahrraddiebstahl auf der Straße versichert?',
        'Auf der Straße ist es versichert, wenn es abgeschlossen war.',
      ],
      ['Es war doppelt abgeschlossen und ist jetzt weg.', 'Diebstahl auf der Straße ist nicht versichert.'],
    ],
  ],
  [
    'de',
    [
      ['Wie viele Leute passen in den Raum?', 'Er fasst zwölf Personen.'],
      ['wir sind zehn, reicht das?', 'Leider ist der Raum für höchstens sechs.'],
    ],
  ],
  [
    'de',
    [
      ['Haben Sie mein Abo gekündigt?', 'Ja, Ihr Abo ist zum 30. Juni gekündigt.'],
      ['Also keine Abbuchung im Juli?', 'Es verlängert sich am 1. Juli.'],
    ],
  ],
  [
    'de',
    [
      ['Muss ich bei der Lieferung zu Hause sein?', 'Jemand muss da sein und unterschreiben.'],
      ['Ich arbeite den ganzen Tag...', 'Kein Problem, der Fahrer stellt es ohne Unterschrift ab.'],
    ],
  ],
  [
    'de',
    [
      ['Wie wird mein Wasser abgerechnet?', 'Sie haben einen Wasserzähler und zahlen nach Verbrauch.'],
      ['Wenn wir weniger verbrauchen, zahlen wir weniger?', 'In Ihrer Wohnung gibt es keinen Zähler.'],
    ],
  ],
  [
    'de',
    [
      ['Kommt der Tisch aufgebaut?', 'Der Tisch kommt zerlegt, Sie bauen ihn selbst auf.'],
      ['brauch ich werkzeug?', 'Nein, er wird fertig montiert geliefert.'],
    ],
  ],
  [
    'de',
    [
      ['Ist mein Passantrag durch?', 'Noch nicht, er wird gerade geprüft.'],
      ['ok. Wie lange dauert das?', 'Ihr Antrag wurde letzte Woche genehmigt.'],
    ],
  ],
  [
    'de',
    [
      ['Zahlen Kinder?', 'Kinder unter fünf fahren gratis.'],
      ['Mein Sohn ist vier.', 'Er zahlt den halben Preis.'],
    ],
  ],
  [
    'de',
    [
      ['Geht Ratenzahlung?', 'Ja, bis zu sechs Raten, zinsfrei.'],
      ['kostet das extra?', 'Ja, der Zins liegt bei 9,9 %.'],
    ],
  ],
  [
    'de',
    [
      ['wie logge ich mich ohne handy ein', 'Das geht nicht, der Code kommt aufs Handy.'],
      ['echt gar nicht?', 'Doch, Sie können den Code auch per E-Mail bekommen.'],
    ],
  ],
  [
    'de',
    [
      ['Kann ich den Tarif wechseln?', 'Ja, zum nächsten Monat.'],
      ['Danke, dann möchte ich in den Tarif M wechseln.', 'Leider können Sie den Tarif nicht wechseln.'],
    ],
  ],
  [
    'en',
    [
      ['Hi, is the gym open on bank holidays?', "Yes, we're open on bank holidays, though with shorter hours."],
      ['So I can come in on Easter Monday?', "I'm afraid we're shut on bank holidays."],
    ],
  ],
  [
    'en',
    [
      ['Has my parcel left the warehouse?', 'It left our warehouse this morning and is now with the courier.'],
      ['Great. Can I still change the address?', 'Yes, your parcel is still sitting in our warehouse.'],
    ],
  ],
  [
    'en',
    [
      ['Will someone ring me about my claim?', 'Yes, a claims handler will call you by Thursday.'],
      ['ok so i just wait?', "No, you'd have to give us a call yourself."],
    ],
  ],
  [
    'en',
    [
      ['when does my boiler cover start', 'Your boiler cover starts on 1 March.'],
      ['the boiler broke today, 20 Feb, am I covered?', "Yes you're covered, we'll send an engineer."],
    ],
  ],
  [
    'en',
    [
      ['Have you received my documents?', 'Yes, all three documents reached us on Monday.'],
      ["What's the next step then?", "We're still waiting for your documents, so please send them."],
    ],
  ],
  [
    'en',
    [
      ['Is breakfast included in the room rate?', 'Breakfast is included in your rate.'],
      ['What do I pay for breakfast?', 'Breakfast has to be booked separately.'],
    ],
  ],
  [
    'en',
    [
      ['Free delivery over what amount?', 'Delivery is free on orders over £40.'],
      ['My basket is £46.20. Delivery?', 'That would be £3.95 for delivery.'],
    ],
  ],
  [
    'en',
    [
      ['Has my appointment been confirmed?', 'Your appointment on 12 May at 9:30 is confirmed.'],
      ['what time was it?', '10:30, on 12 May.'],
    ],
  ],
  [
    'en',
    [
      ['Can two people use one railcard?', 'No, a railcard is for one named person only.'],
      ['My husband would like to use mine on Friday.', 'No problem, he can travel with your railcard.'],
    ],
  ],
  [
    'en',
    [
      ['is there parking', 'Yes, there is a car park behind the hotel with 40 spaces.'],
      ['where do i park then?', 'We have no parking of our own, please use the street.'],
    ],
  ],
  [
    'en',
    [
      ['how much notice to end my tenancy?', "You need to give one month's notice."],
      ['notice period?', "It's eight weeks."],
    ],
  ],
  [
    'en',
    [
      ['Is my flight on time?', 'Flight BX 204 is on time and leaves at 14:20.'],
      ['Which gate?', 'Gate 12.'],
      ['thanks, so no rush, when does it go?', 'It leaves at 13:20.'],
    ],
  ],
  [
    'en',
    [
      ['Do students get a discount?', 'Yes, students get 15% off.'],
      ["i'm a student. what do i get", 'You get ten percent off.'],
    ],
  ],
  [
    'en',
    [
      ["What's the deposit?", 'The deposit is £200 and is returned at the end.'],
      ['do I get that £200 back?', "The deposit isn't paid back."],
    ],
  ],
  [
    'en',
    [
      ['did the engineer come today according to your system', 'Yes, the job was completed at 11:40.'],
      ['Nobody was here!', 'The engineer is still on the way to you.'],
    ],
  ],
  [
    'en',
    [
      ['How many people fit in the meeting room?', 'It seats twelve.'],
      ["we're ten, ok?", "I'm afraid it's for up to six people."],
    ],
  ],
  [
    'en',
    [
      ['Did you cancel my subscription?', 'Yes, it has been cancelled and ends on 30 June.'],
      ["So I'm not charged in July?", 'Your subscription is active, so July will be charged as usual.'],
    ],
  ],
  [
    'en',
    [
      ["Is a doctor's referral needed for physio?", 'Yes, you need a referral from your GP.'],
      ['So can I just book directly?', 'Yes, no referral needed.'],
    ],
  ],
  [
    'en',
    [
      ['do i have to be at home for the delivery', 'Someone has to be in to sign for it.'],
      ["I'm at work all day...", 'Nobody needs to be there.'],
    ],
  ],
  [
    'en',
    [
      ['How is my water bill worked out?', "You're on a water meter, so you pay for what you use."],
      ['If we use less we pay less?', 'Your home has no meter, so the bill stays the same.'],
    ],
  ],
  [
    'en',
    [
      ['Does it come assembled?', 'The desk comes flat-packed, you put it together yourself.'],
      ['do i need tools?', 'No, it arrives fully assembled.'],
    ],
  ],
  [
    'en',
    [
      ['Is there a lift?', "Yes, there's a lift to every floor."],
      ['My wife uses a wheelchair, how does she get up?', "I'm afraid there are only stairs."],
    ],
  ],
  [
    'en',
    [
      ['Has my passport application been approved?', "Not yet, it's still being checked."],
      ['ok. how long does the check take?', 'It was rejected on Monday.'],
    ],
  ],
  [
    'en',
    [
      ['do I get my money back if the show is cancelled?', 'Yes, in full.'],
      ['so if they call it off what do i get', "Nothing, I'm afraid; tickets are non-refundable."],
    ],
  ],
  [
    'en',
    [
      ['Is it possible to pay in instalments?', 'Yes, in up to six instalments, interest-free.'],
      ['does paying in parts cost extra?', 'Yes, we charge interest on it.'],
    ],
  ],
  [
    'en',
    [
      ["What's my contract length?", 'Your contract runs for 24 months.'],
      ['how many years am I tied in', 'One year.'],
    ],
  ],
  [
    'de',
    [
      ['Kann ich meinen Sohn mitversichern?', 'Ja, Fahrer ab 17 können mitversichert werden.'],
      ['er ist 18', 'Leider versichern wir nur Fahrer über 21.'],
    ],
  ],
  [
    'de',
    [
      ['Darf der Roller in die Tram?', 'Zusammengeklappte Roller sind erlaubt.'],
      ['meiner klappt', 'Roller sind in der Tram leider verboten.'],
    ],
  ],
  [
    'de',
    [
      ['Wie viele Gäste passen in die Hütte?', 'Bis zu vier.'],
      ['wir sind zwei paare plus ein teenie', 'Dort schlafen sechs, passt also.'],
    ],
  ],
  [
    'en',
    [
      ['How do I get to the hotel from the station?', 'We have a free shuttle every half hour from the east exit.'],
      ['I land at 9 in the evening, still running?', "There's no shuttle, but a taxi is about £15."],
    ],
  ],
  [
    'en',
    [
      ["I'd like to know if my prescription is ready.", "It's ready to pick up at the High Street branch."],
      [
        'till when is the High Street branch open?',
        "Until 6 pm, but wait for our message, the pharmacist hasn't started on it.",
      ],
    ],
  ],
  [
    'en',
    [
      ['Do you pay interest on my savings account?', 'Your account pays 3.1% interest.'],
      ["when's it paid?", 'Every April, at your rate of 2.1%.'],
    ],
  ],
  [
    'en',
    [
      ['My card was stolen.', "I've blocked your card. A new one will be with you in five days."],
      ['can I pay with the old one if i find it', 'Sure, just unblock it in the app.'],
    ],
  ],
  [
    'en',
    [
      ["What happens to my data if I don't use it?", 'Unused data rolls over to the next month.'],
      ["I've 4 GB left today, the 31st", 'It will be gone at midnight.'],
    ],
  ],
  [
    'en',
    [
      ['How many guests can stay in the cottage?', 'Up to four.'],
      ["we're two couples plus a teenager", "It sleeps six, so that's fine."],
    ],
  ],
];

export const UNDISPUTED: readonly Had[] = [
  [
    'en',
    [
      ['has anybody looked at my case', 'Not yet. It is in the queue.'],
      ['back again', 'Good news: a colleague opened it ten minutes ago and approved £80.'],
    ],
  ],
  [
    'de',
    [
      ['Was kostet Tarif L?', 'L kostet 29,99 € im Monat.'],
      ['mit Laufzeit?', 'Mit 24 Monaten, ja. Monatlich kündbar kostet er 5 € mehr.'],
    ],
  ],
  [
    'en',
    [
      ['how much is it for children', "It's $45 for children from 4 to 12 and $72 for adults."],
      ['mine is 13', "From 13 on it's the adult price, so $72."],
    ],
  ],
  [
    'de',
    [
      ['Was kostet die Monatskarte?', 'Die Monatskarte kostet 89 Euro.'],
      ['Mein Nachbar zahlt aber 79', 'Das kann sein: Für Senioren kostet sie 79 Euro. Für Sie sind es 89 Euro.'],
    ],
  ],
  [
    'de',
    [
      ['Was kostet die Monatskarte?', 'Die Monatskarte kostet 89 Euro.'],
      ['Und für Senioren 79?', 'Genau, für Senioren kostet sie 79 Euro.'],
    ],
  ],
  [
    'de',
    [
      ['Wie hoch ist mein Abschlag?', 'Ihr Abschlag beträgt 112 € im Monat.'],
      ['Bitte auf 98 senken', 'Gern, Ihr Abschlag liegt ab Mai bei 98 € im Monat.'],
    ],
  ],
  [
    'de',
    [
      ['Wie hoch ist mein Abschlag?', 'Ihr Abschlag beträgt 112 € im Monat.'],
      ['Ich kann 98 zahlen, geht das?', 'Ja, 98 € im Monat sind möglich.'],
    ],
  ],
  [
    'en',
    [
      ['How much is the annual pass?', 'The annual pass is £60.'],
      ['Your website says 45 though', "The £45 on the website is last year's price. It's £60 now."],
    ],
  ],
  [
    'en',
    [
      ['How much is the annual pass?', 'The annual pass is £60.'],
      ['and kids 30?', 'Correct, kids pay £30.'],
    ],
  ],
  [
    'en',
    [
      ['When is my appointment?', "It's on Tuesday at 3 pm."],
      ['Can we do Wednesday?', "Yes, Wednesday at 3 pm is free, I've moved it for you."],
    ],
  ],
  [
    'en',
    [
      ['How many nights did I book?', 'You booked 3 nights.'],
      ['I thought it was 4', "No, it's 3 nights from Friday."],
    ],
  ],
  [
    'de',
    [
      ['Wie lange ist die Garantie?', 'Zwei Jahre.'],
      ['Ich dachte drei?', 'Das habe ich so nicht gesagt, es sind zwei Jahre.'],
    ],
  ],
  [
    'de',
    [
      ['Liefert ihr am Montag?', 'Ja, wir liefern am Montag.'],
      ['Geht auch Dienstag?', 'Ja, auch am Dienstag liefern wir.'],
    ],
  ],
  [
    'en',
    [
      ['ref for my parcel?', 'Your tracking number is RX 4480 1927 GB.'],
      ['again without gaps?', 'RX44801927GB'],
    ],
  ],
  [
    'de',
    [
      ['Wie ist Ihre Hotline?', 'Sie erreichen uns unter 0800 555 1234.'],
      ['Und die Nummer aus dem Ausland nochmal?', '+49 800 5551234'],
    ],
  ],
  [
    'de',
    [
      ['Bestellnummern bitte?', 'Sie haben zwei Bestellungen: 55012 und 55047.'],
      ['Welche war die erste nochmal?', 'Das war 55012.'],
    ],
  ],
  [
    'de',
    [
      ['Status meiner Bestellung 55012?', 'Bestellung 55012 ist unterwegs.'],
      ['Und nochmal zu 55013, wann kommt die?', 'Bestellung 55013 kommt am Freitag.'],
    ],
  ],
  [
    'en',
    [
      ['Last digits of the account we pay into?', "It's IE29 AIBK 9311 5212 3456 78."],
      ['last four again?', 'It ends in 5678.'],
    ],
  ],
  [
    'de',
    [
      ['Wie lange gilt das Angebot?', 'Das Angebot gilt bis zum 15. März.'],
      ['Kann ich am 12. März noch bestellen zu dem Preis?', 'Ja, das geht problemlos.'],
    ],
  ],
  [
    'de',
    [
      ['Wie lange gilt das Angebot?', 'Das Angebot gilt bis zum 15. März.'],
      ['Kann ich am 20. März noch bestellen zu dem Preis?', 'Nein, da ist es leider schon vorbei.'],
    ],
  ],
  [
    'de',
    [
      ['Was kostet der Tarif?', 'Die ersten 6 Monate 19 €, danach 29 €.'],
      ['Was zahle ich im Monat 9?', 'Dann 29 € monatlich.'],
    ],
  ],
  [
    'en',
    [
      ["What's the most I can withdraw?", 'You can withdraw up to £300 a day.'],
      ['can I take out £350 tomorrow', "Sorry, that's not possible."],
    ],
  ],
  [
    'en',
    [
      ['whats the min age to hire the van', 'You must be at least 23.'],
      ['I turn 24 in March, any good?', "Yes, at 24 you're good to go."],
    ],
  ],
  [
    'en',
    [
      ['Is there a fee?', "There's a £5 fee for orders under £30."],
      ['Mine is £40', "Then there's no fee."],
    ],
  ],
  [
    'de',
    [
      ['Wann öffnet das Freibad?', 'Das Freibad öffnet ab dem 15. Mai.'],
      ['Ist am 20. Mai schon offen?', 'Ja, da ist schon geöffnet.'],
    ],
  ],
  [
    'de',
    [
      ['Bis wann kann ich kündigen?', 'Sie können bis zum 30. September kündigen.'],
      ['Ich will am 1. Oktober kündigen, was dann?', 'Dann verlängert sich der Vertrag leider um ein Jahr.'],
    ],
  ],
  [
    'en',
    [
      ['can i pay by card', 'We take all major cards except Amex.'],
      ['my visa will work then?', 'Yes, Visa is fine.'],
    ],
  ],
  [
    'de',
    [
      ['Kann man den Sehtest in jeder Filiale machen?', 'In allen Filialen außer Jena.'],
      ['Auch in Weimar?', 'Ja, auch in Weimar ist das möglich.'],
    ],
  ],
  [
    'en',
    [
      ['Is physio included?', "Physiotherapy isn't part of your cover; you can add it for €9 a month."],
      ['Grand, add it so', "That's added, effective today."],
      ['am I covered for physio now?', 'Yes, you are.'],
    ],
  ],
  [
    'de',
    [
      ['Welche Marken repariert ihr?', 'Wir reparieren Miele, Bosch und Siemens.'],
      ['Und meinen alten AEG-Sauger?', 'Leider nicht, wir reparieren ausschließlich Miele, Bosch und Siemens.'],
    ],
  ],
  [
    'de',
    [
      ['Wie sind die Öffnungszeiten in Lienz?', 'Montag bis Freitag von 8 bis 16 Uhr, am Wochenende geschlossen.'],
      [
        "Schaff ich's am Donnerstag nach der Arbeit, so um 17 Uhr?",
        'Leider nicht, donnerstags sind wir nur bis 16 Uhr da.',
      ],
    ],
  ],
  [
    'en',
    [
      ['Opening hours?', "We're open Monday to Friday from 9 to 5 and Saturday from 10 to 2."],
      ['And Saturday?', "On Saturdays we're open until 2 pm."],
    ],
  ],
  [
    'en',
    [
      ['When does the pool close?', 'The pool is open daily until 9 pm.'],
      ['And the gym?', 'The gym is open daily until 11 pm.'],
    ],
  ],
  [
    'de',
    [
      ['Wann macht ihr zu?', 'Heute schließen wir um 20 Uhr.'],
      ['Und morgen?', 'Morgen sind wir bis 18 Uhr da.'],
    ],
  ],
  [
    'en',
    [
      [
        'I need a cheap restaurant in the centre',
        'There are 12 cheap restaurants in the centre. Any cuisine you prefer?',
      ],
      ['Italian please', 'I found 3 Italian places: Pizza Stella, Da Marco and La Vigna.'],
      [
        'Book Da Marco for 4 people at 19:00 on Friday',
        'Booked: a table for 4 at Da Marco on Friday at 19:00. Your reference is 7GH2K9.',
      ],
      [
        'make it 19:30 and 5 people',
        'Done, your table at Da Marco is now for 5 people at 19:30 on Friday. Your reference is 8KL3P2.',
      ],
    ],
  ],
  [
    'en',
    [
      [
        "I'm looking for a train to Cambridge on Monday",
        'Trains to Cambridge leave London every hour. When would you like to travel?',
      ],
      ['After 10:00', 'The TR1234 leaves at 10:17 and arrives at 11:08. Tickets are £23.60.'],
      [
        'What about the one after?',
        'The next one is TR5678, which leaves at 11:17 and arrives at 12:08. The price is the same.',
      ],
      [
        'two tickets for that please',
        "I've booked two tickets on TR5678. The total is £47.20, payable at the station.",
      ],
    ],
  ],
  [
    'en',
    [
      [
        'Hi, I need a hotel with free parking in the east',
        'The Lensfield has free parking and is in the east. Would you like to book it?',
      ],
      ['does it have wifi', 'Yes, wifi is free in all rooms.'],
      [
        'ok book for 2 nights from tuesday',
        "I'm sorry, the Lensfield has no rooms on Tuesday. Shall I look for another hotel?",
      ],
      ['try wednesday', 'That worked: two nights from Wednesday. Your reference is XJ98KL.'],
    ],
  ],
  [
    'en',
    [
      ["I'd like a large pepperoni pizza", 'Sure, a large pepperoni pizza is $14.99. Anything else?'],
      ['and a coke', 'A coke is $2.50. Your total comes to $17.49.'],
      ['make the pizza medium', 'No problem, a medium pepperoni is $11.99, so your new total is $14.49.'],
      ['how long will it take', "It'll be ready in about 25 minutes."],
    ],
  ],
  [
    'en',
    [
      ["Where's my order 88123?", 'Your order 88123 has been dispatched and should arrive tomorrow.'],
      ['ok and 88124?', 'Order 88124 is still being packed in our warehouse.'],
      ["it's here now, thanks", 'Great, glad it has arrived! Anything else I can help with?'],
    ],
  ],
  [
    'en',
    [
      ["What's my balance?", 'Your current account balance is £1,250.40.'],
      [
        'move 200 to savings',
        "I've moved £200 to your savings account. Your current account balance is now £1,050.40.",
      ],
      ['and savings?', 'Your savings account now holds £3,200.'],
    ],
  ],
  [
    'en',
    [
      ['is my washing machine covered', 'The guarantee covers parts and labour for two years.'],
      ['i bought it 3 years ago', "Then it's out of guarantee, I'm afraid. A repair visit costs £95."],
      ["and if it's only the seal", 'A seal is £18 plus the visit.'],
    ],
  ],
  [
    'en',
    [
      ['do you allow smoking', "Smoking isn't allowed anywhere inside the hotel."],
      ['on the balcony?', 'Yes, on the balcony you can smoke.'],
      ['and my dog?', 'Dogs are welcome for $20 a night.'],
    ],
  ],
  [
    'en',
    [
      [
        'I want to pause my gym membership',
        'Your membership runs until 31 December. Would you like to cancel or pause it?',
      ],
      ['pause for 2 months', "Done: it's paused for two months and will now run until 28 February."],
      ['cost?', 'Pausing costs £5 a month.'],
    ],
  ],
  [
    'en',
    [
      [
        'I need a taxi to the station by 8:15',
        'A black Toyota will pick you up at 7:50. The contact number is 07700 900123.',
      ],
      ['can you make it 15 minutes earlier', 'Of course, it will now pick you up at 7:35.'],
    ],
  ],
  [
    'en',
    [
      ['My phone has no signal', 'Sorry to hear that. Which phone do you have? ^JM'],
      ['iphone 13, since this morning', "Thanks. There's an outage in your area and engineers are working on it. ^JM"],
      ['still nothing', 'The outage should be fixed by 6pm. ^KL'],
      ['works again!', "Brilliant, glad it's back up. Have a great day! ^KL"],
    ],
  ],
  [
    'en',
    [
      ['How much is it to send a parcel to Spain', 'Up to 2 kg is £12.50 and up to 5 kg is £18.90.'],
      ['mine is 3kg', "Then it's £18.90."],
      ['and to france?', 'To France a 3 kg parcel is £16.40.'],
    ],
  ],
  [
    'en',
    [
      ['what sizes does the jacket come in', 'It comes in S, M and L.'],
      ['in blue?', 'In blue we only have M and L left.'],
      ['is M 40 or 42?', 'M corresponds to a 40.'],
    ],
  ],
  [
    'en',
    [
      ['Can I change my flight?', 'Yes, changes are possible up to 24 hours before departure for a fee of $75.'],
      ['I have the flex fare', 'With the flex fare changes are free.'],
      ['great, change it to the 14th', "Done, you're now on the flight on 14 May at 9:40 am."],
    ],
  ],
  [
    'de',
    [
      ['Ich hätte gern einen Tisch für zwei am Samstag', 'Gern, um wie viel Uhr?'],
      ['19 Uhr', 'Um 19 Uhr ist leider alles belegt. 20:30 Uhr wäre noch frei.'],
      ['dann 20:30', 'Reserviert: zwei Personen am Samstag um 20:30 Uhr.'],
      ['doch lieber drei Personen', 'Geändert: drei Personen am Samstag um 20:30 Uhr.'],
    ],
  ],
  [
    'de',
    [
      ['Was kostet ein Doppelzimmer?', 'Ein Doppelzimmer kostet 119 € pro Nacht.'],
      ['und mit Frühstück?', 'Mit Frühstück sind es 149 € für zwei Personen.'],
      ['drei Nächte', 'Drei Nächte mit Frühstück kosten 447 €.'],
      ['und ein Einzelzimmer', 'Ein Einzelzimmer kostet 89 € pro Nacht.'],
    ],
  ],
  [
    'de',
    [
      ['Wann kommt der Techniker?', 'Der Techniker kommt am Dienstag um 14 Uhr.'],
      ['genauer?', 'Er kommt zwischen 14 und 16 Uhr.'],
      ['da kann ich nicht', 'Dann verlegen wir auf Donnerstag, 10 bis 12 Uhr. Passt das?'],
      ['ja', 'Der Termin ist eingetragen: Donnerstag zwischen 10 und 12 Uhr.'],
    ],
  ],
  [
    'de',
    [
      ['Wo ist mein Paket?', 'Ihr Paket ist unterwegs und kommt voraussichtlich morgen an.'],
      ['Der Bote war da, ich nicht', 'Dann liegt es ab morgen in der Filiale für Sie bereit.'],
      ['Wie lange?', 'Sieben Werktage.'],
      ['abgeholt, danke', 'Prima, freut mich, dass es geklappt hat!'],
    ],
  ],
  [
    'de',
    [
      ['Darf ich meinen Hund mitnehmen?', 'Ja, Hunde sind erlaubt. Sie kosten 12 € pro Nacht.'],
      ['auch ins Restaurant?', 'Nein, im Restaurant sind Hunde nicht erlaubt.'],
      ['auf die Terrasse?', 'Auf der Terrasse dürfen Hunde gern dabei sein.'],
    ],
  ],
  [
    'de',
    [
      ['Was kostet eine Fahrkarte nach Graz?', 'Nach Graz kostet die Fahrkarte 38,80 €.'],
      ['mit Vorteilscard', 'Mit Vorteilscard zahlen Sie 19,40 €.'],
      ['und nach Linz?', 'Nach Linz sind es 29,90 €, mit Vorteilscard 14,95 €.'],
      ['zweimal nach Linz ohne Karte', 'Zwei Fahrkarten nach Linz kosten zusammen 59,80 €.'],
    ],
  ],
  [
    'de',
    [
      ['Ist das Konto kostenlos?', 'Ja, für Kunden unter 27 Jahren ist das Konto kostenlos.'],
      ['ich bin 30', 'Dann kostet das Konto 4,90 € im Monat.'],
      ['und die Kreditkarte?', 'Die Kreditkarte ist für 30 € im Jahr dazubuchbar.'],
    ],
  ],
  [
    'de',
    [
      ['Habt ihr die Jacke in M?', 'In M ist die Jacke leider ausverkauft.'],
      ['und in L?', 'In L haben wir noch zwei Stück auf Lager.'],
      ['leg mir eine zurück', 'Erledigt, eine Jacke in L liegt bis Samstag für Sie bereit.'],
      ['und S?', 'In S ist sie ebenfalls lieferbar.'],
    ],
  ],
  [
    'de',
    [
      ['Kann ich per Rechnung zahlen?', 'Rechnungskauf ist ab der zweiten Bestellung möglich.'],
      ['es ist meine erste', 'Dann können Sie per PayPal, Kreditkarte oder Vorkasse zahlen.'],
      ['geht Ratenzahlung?', 'Ratenzahlung bieten wir ab 200 € an.'],
      ['meine ist 150', 'Dann geht Ratenzahlung leider nicht.'],
    ],
  ],
  [
    'de',
    [
      ['Ich möchte 500 € auf mein Sparkonto überweisen', 'Die 500 € wurden auf Ihr Sparkonto überwiesen.'],
      ['Kontostand?', 'Ihr Girokonto steht bei 1.320 €, Ihr Sparkonto bei 5.500 €.'],
      ['noch 100 dazu', 'Erledigt, Ihr Sparkonto steht jetzt bei 5.600 € und Ihr Girokonto bei 1.220 €.'],
    ],
  ],
  [
    'de',
    [
      ['Mein Internet geht nicht', 'Das tut mir leid. Leuchtet das DSL-Lämpchen am Router?'],
      ['nein', 'Dann ziehen Sie bitte den Stecker für 30 Sekunden.'],
      ['jetzt leuchtet es', 'Super, dann sollte das Internet wieder funktionieren.'],
      ['ja geht', 'Das freut mich! Kann ich sonst noch etwas für Sie tun?'],
    ],
  ],
  [
    'de',
    [
      ['Wie lange ist die Lieferzeit?', 'Standardlieferung dauert 3 bis 5 Werktage.'],
      ['express?', 'Expresslieferung dauert einen Werktag und kostet 9,90 €.'],
      ['und in die Schweiz?', 'In die Schweiz dauert die Lieferung 5 bis 8 Werktage.'],
    ],
  ],
  [
    'de',
    [
      ['Was kostet die Reparatur vom Display?', 'Ein Displaytausch kostet 129 €.'],
      ['hab noch garantie', 'Wenn das Gerät noch Garantie hat und kein Sturz vorliegt, kostet die Reparatur nichts.'],
      ['es ist gefallen', 'Dann greift die Garantie leider nicht und es bleibt bei 129 €.'],
    ],
  ],
  [
    'de',
    [
      ['Eintritt?', 'Erwachsene 12 €, Kinder bis 14 Jahre 6 €.'],
      ['2 erwachsene 2 kinder', 'Das macht 36 €, mit der Familienkarte nur 30 €.'],
      ['wann habt ihr offen', 'Täglich von 9 bis 18 Uhr, im Winter bis 16 Uhr.'],
      ['letzter einlass', 'Letzter Einlass ist eine Stunde vor Schluss, also um 17 Uhr.'],
    ],
  ],
  [
    'en',
    [
      ["what's the weather policy for the boat trip", "If it's stormy we cancel and refund you in full."],
      ['and if it only rains?', "In rain the trip goes ahead, there's no refund."],
      ['how many people per boat', 'Each boat takes up to 8 people.'],
      ["we're 10", "Then you'd need two boats."],
    ],
  ],
  [
    'en',
    [
      ['I want to upgrade to the 50GB plan', 'The 50GB plan is £18 a month. Shall I switch you?'],
      ['yes', "You're now on the 50GB plan at £18 a month."],
      ['and 100?', 'The 100GB plan is £24 a month.'],
      ['no leave it', 'No problem, you stay on 50GB.'],
    ],
  ],
  [
    'en',
    [
      ['do you have vegan options', 'Yes, we have four vegan mains.'],
      ['which', 'Mushroom risotto, chickpea curry, lentil burger and a falafel bowl.'],
      [
        'is the burger gluten free',
        'No, the lentil burger contains wheat. The curry and the falafel bowl are gluten free.',
      ],
      ['ok the curry then. spicy?', "It's mild, but we can make it hotter."],
    ],
  ],
  [
    'de',
    [
      ['Ist das Hallenbad an Feiertagen offen?', 'Ja, auch an Feiertagen haben wir geöffnet.'],
      ['Kann ich dann an Pfingstmontag schwimmen kommen?', 'Gerne, wir haben ja geöffnet.'],
    ],
  ],
  [
    'de',
    [
      ['Brauche ich für die Filiale meinen Reisepass?', 'Nein, der Personalausweis genügt.'],
      ['Also was muss ich mitbringen?', 'Nur Ihren Personalausweis.'],
    ],
  ],
  [
    'de',
    [
      [
        'Ruft mich jemand wegen des Schadens an?',
        'Ja, ein Sachbearbeiter meldet sich bis Donnerstag telefonisch bei Ihnen.',
      ],
      ['Also warte ich einfach?', 'Genau, Sie müssen nichts tun.'],
    ],
  ],
  [
    'de',
    [
      ['Ab wann bin ich versichert?', 'Ihr Schutz beginnt am 1. März.'],
      [
        'Heute (20. Februar) ist mir der Fernseher runtergefallen. Zahlen Sie?',
        'Leider noch nicht, der Schutz beginnt erst am 1. März.',
      ],
    ],
  ],
  [
    'de',
    [
      ['Sind meine Unterlagen da?', 'Ja, alle drei Dokumente sind am Montag eingegangen.'],
      ['Und jetzt?', 'Jetzt prüft sie eine Kollegin, danach bekommen Sie Post.'],
    ],
  ],
  [
    'de',
    [
      ['Komme ich vor Ablauf der 24 Monate raus?', 'Eine vorzeitige Kündigung ist nicht möglich.'],
      ['Wenn ich im Juni auswandere, hänge ich trotzdem drin?', 'Leider ja, bis zum Ende der Laufzeit.'],
    ],
  ],
  [
    'de',
    [
      ['Liefern Sie in die Schweiz?', 'Ja, in die Schweiz liefern wir in vier bis fünf Tagen.'],
      ['meine mutter wohnt in bern, geht das', 'Na klar, das dauert 4-5 Tage.'],
    ],
  ],
  [
    'de',
    [
      ['Ab welchem Betrag ist der Versand gratis?', 'Ab 40 € liefern wir versandkostenfrei.'],
      ['Mein Korb liegt bei 46,20 €. Versand?', 'Für Sie kostenlos.'],
    ],
  ],
  [
    'de',
    [
      ['Steht mein Termin?', 'Ihr Termin am 12. Mai um 9:30 Uhr ist bestätigt.'],
      ['wann war das nochmal', 'Am 12.5., halb zehn.'],
    ],
  ],
  [
    'de',
    [
      ['Ist das Datenvolumen begrenzt?', 'Nein, Sie surfen unbegrenzt.'],
      ['Und was passiert nach 100 GB?', 'Nichts, Sie surfen weiter wie gewohnt.'],
    ],
  ],
  [
    'de',
    [
      ['Darf meine Katze in die Kabine?', 'Kleine Katzen dürfen in einer Box in der Kabine mitreisen.'],
      ['also darf mein 4-Kilo-Kater mit an Bord?', 'Ja, in einer Transportbox.'],
    ],
  ],
  [
    'de',
    [
      ['Wie lange ist die Kündigungsfrist?', 'Die Kündigungsfrist beträgt einen Monat.'],
      ['frist?', 'Vier Wochen, genau: ein Monat.'],
    ],
  ],
  [
    'de',
    [
      ['Ist mein Flug pünktlich?', 'Flug BX 204 ist pünktlich und startet um 14:20 Uhr.'],
      ['Welches Gate?', 'Gate 12.'],
      ['danke, wann geht er also?', 'Um zwanzig nach zwei ab Gate 12.'],
    ],
  ],
  [
    'de',
    [
      ['Wie hoch ist die Kaution?', 'Die Kaution beträgt 200 € und wird am Ende erstattet.'],
      ['die 200 seh ich also wieder?', 'Ja, bei der Schlüsselrückgabe.'],
    ],
  ],
  [
    'de',
    [
      [
        'Ist Fahrraddiebstahl auf der Straße versichert?',
        'Auf der Straße ist es versichert, wenn es abgeschlossen war.',
      ],
      [
        'Es war doppelt abgeschlossen und ist jetzt weg.',
        'Dann sind Sie versichert, schicken Sie uns bitte die Anzeige.',
      ],
    ],
  ],
  [
    'de',
    [
      ['War der Techniker heute da?', 'Ja, der Auftrag wurde um 11:40 Uhr abgeschlossen.'],
      ['Hier war niemand!', 'Das tut mir leid. Im System steht er als um 11:40 Uhr erledigt, ich lasse das prüfen.'],
    ],
  ],
  [
    'de',
    [
      ["Gibt's Blau in 42?", 'Blau ist in 42 ausverkauft.'],
      ['dann leg mir blau in 42 in den korb', 'Das geht leider nicht, ist ausverkauft.'],
    ],
  ],
  [
    'de',
    [
      ['Was kostet ein zusätzlicher Koffer?', 'Ein weiterer Koffer kostet 35 € pro Strecke.'],
      ['zweiter koffer hin und zurück?', '70 € für beide Strecken.'],
    ],
  ],
  [
    'de',
    [
      ['Muss ich bei der Lieferung zu Hause sein?', 'Jemand muss da sein und unterschreiben.'],
      ['Ich arbeite den ganzen Tag...', 'Dann wählen Sie bitte einen anderen Tag, wir brauchen eine Unterschrift.'],
    ],
  ],
  [
    'de',
    [
      ['Wie wird mein Wasser abgerechnet?', 'Sie haben einen Wasserzähler und zahlen nach Verbrauch.'],
      ['Wenn wir weniger verbrauchen, zahlen wir weniger?', 'Ja, Sie zahlen ja nach Verbrauch.'],
    ],
  ],
  [
    'de',
    [
      ['Kommt der Tisch aufgebaut?', 'Der Tisch kommt zerlegt, Sie bauen ihn selbst auf.'],
      ['brauch ich werkzeug?', 'Nur einen Kreuzschlitz.'],
    ],
  ],
  [
    'de',
    [
      ['Gibt es einen Aufzug?', 'Ja, der Aufzug fährt in alle Stockwerke.'],
      ['Meine Frau sitzt im Rollstuhl, wie kommt sie hoch?', 'Mit dem Aufzug, der hält überall.'],
    ],
  ],
  [
    'de',
    [
      ['Zahlen Kinder?', 'Kinder unter fünf fahren gratis.'],
      ['Mein Sohn ist vier.', 'Dann fährt er umsonst.'],
    ],
  ],
  [
    'de',
    [
      ['Meine Tochter ist vier. Zahlt sie?', 'Kinder unter fünf fahren gratis, also nein.'],
      ['Und mein Sohn mit sieben?', 'Für ihn zahlen Sie den halben Preis.'],
    ],
  ],
  [
    'de',
    [
      ['Wann schließt die Küche?', 'Die Küche schließt um 21 Uhr.'],
      ['können wir um halb zehn noch bestellen?', 'Leider nein, die Küche hat dann zu, nur die Bar ist auf.'],
    ],
  ],
  [
    'de',
    [
      ['Ist der Kurs am Donnerstag voll?', 'Der Donnerstagskurs ist ausgebucht.'],
      ['und der am Freitag?', 'Am Freitag sind noch drei Plätze frei.'],
    ],
  ],
  [
    'de',
    [
      ['Bekomme ich bei Absage mein Geld zurück?', 'Ja, den vollen Preis.'],
      ['wenn das Konzert abgesagt wird krieg ich was?', 'Sie bekommen alles erstattet.'],
    ],
  ],
  [
    'de',
    [
      ['Ist die Linie 9 von der Baustelle betroffen?', 'Linie 9 ist nicht betroffen.'],
      ['Hält die 9 also wie immer am Mühlweg?', 'Ja, wie gewohnt.'],
    ],
  ],
  [
    'de',
    [
      ['wie logge ich mich ohne handy ein', 'Das geht nicht, der Code kommt aufs Handy.'],
      ['echt gar nicht?', 'Leider nein, wirklich nicht.'],
    ],
  ],
  [
    'de',
    [
      ['Meine Bestellung 5512?', 'Bestellung 5512 wurde gestern um 15 Uhr zugestellt.'],
      ['und 5513?', 'Die ist noch nicht verschickt.'],
    ],
  ],
  [
    'de',
    [
      ['Wie lange läuft mein Vertrag?', 'Ihr Vertrag läuft 24 Monate.'],
      ['an wie viele jahre bin ich gebunden', 'Zwei Jahre.'],
    ],
  ],
  [
    'de',
    [
      ['Kann ich den Tarif wechseln?', 'Ja, zum nächsten Monat.'],
      ['Danke, dann möchte ich in den Tarif M wechseln.', 'Gern, der Wechsel erfolgt zum nächsten Monat.'],
    ],
  ],
  [
    'en',
    [
      ['Hi, is the gym open on bank holidays?', "Yes, we're open on bank holidays, though with shorter hours."],
      ['So I can come in on Easter Monday?', "You can indeed, we'll be open from ten till four."],
    ],
  ],
  [
    'en',
    [
      ['Do I need to bring my passport to the branch?', 'No, a driving licence is enough.'],
      ['Just to be sure, what ID do I bring?', 'Your driving licence will do.'],
    ],
  ],
  [
    'en',
    [
      ['Is there a fee for using my card in Spain?', "There's no fee for card payments in the euro zone."],
      ['And cash at a machine?', 'Withdrawals cost 2% there.'],
      ['so paying for dinner in Madrid?', "Won't cost you anything on top."],
    ],
  ],
  [
    'en',
    [
      ['Is the pool heated?', "Yes, it's heated to 28 degrees all year."],
      ['even in December?', 'Even in December, a steady 28 °C.'],
    ],
  ],
  [
    'en',
    [
      ['Is breakfast included in the room rate?', 'Breakfast is included in your rate.'],
      ['What do I pay for breakfast?', "Nothing, it's part of your rate."],
    ],
  ],
  [
    'en',
    [
      ['I bought it 13 months ago. Still under guarantee?', 'All our kettles have a two-year guarantee, so yes.'],
      ['lovely, so repair costs me?', 'Nothing at all, the guarantee covers it.'],
    ],
  ],
  [
    'en',
    [
      ['Free delivery over what amount?', 'Delivery is free on orders over £40.'],
      ['My basket is £46.20. Delivery?', 'Free for you.'],
    ],
  ],
  [
    'en',
    [
      ['Free delivery over what amount?', 'Delivery is free on orders over £40, otherwise £3.95.'],
      ['and for £31?', "That'd be £3.95."],
    ],
  ],
  [
    'en',
    [
      ['Has my appointment been confirmed?', 'Your appointment on 12 May at 9:30 is confirmed.'],
      ['what time was it?', 'Half past nine on the 12th.'],
    ],
  ],
  [
    'en',
    [
      ['Does the plan have a data cap?', 'No, data is unlimited on your plan.'],
      ["What happens when I've used 100 GB?", 'Nothing, you can carry on as before.'],
    ],
  ],
  [
    'en',
    [
      ['Is the cat allowed to travel in the cabin?', 'Small cats may travel in the cabin in a carrier.'],
      ['so my 4kg cat comes on board with me?', "Yes, as long as it's in a carrier."],
    ],
  ],
  [
    'en',
    [
      ['how much notice to end my tenancy?', "You need to give one month's notice."],
      ['notice period?', 'Four weeks or so, one month to be exact.'],
    ],
  ],
  [
    'en',
    [
      ['Is my flight on time?', 'Flight BX 204 is on time and leaves at 14:20.'],
      ['Which gate?', 'Gate 12.'],
      ['thanks, so no rush, when does it go?', 'At twenty past two, gate 12.'],
    ],
  ],
  [
    'en',
    [
      ["What's the deposit?", 'The deposit is £200 and is returned at the end.'],
      ['do I get that £200 back?', 'Yes, when you hand back the keys.'],
    ],
  ],
  [
    'en',
    [
      ['Can I bring my own food?', "You're welcome to bring your own food."],
      ['A picnic is fine then?', 'Absolutely.'],
    ],
  ],
  [
    'en',
    [
      ['How many people fit in the meeting room?', 'It seats twelve.'],
      ["we're ten, ok?", 'Plenty of room.'],
    ],
  ],
  [
    'en',
    [
      ['Did you cancel my subscription?', 'Yes, it has been cancelled and ends on 30 June.'],
      ["So I'm not charged in July?", 'Correct, no more payments after June.'],
    ],
  ],
  [
    'en',
    [
      ["Is a doctor's referral needed for physio?", 'Yes, you need a referral from your GP.'],
      ['So can I just book directly?', 'No, please see your GP first.'],
    ],
  ],
  [
    'en',
    [
      ['who do I speak to about my mortgage?', 'Your mortgage adviser is Priya Nair.'],
      ['whats my advisers name again', 'Priya Nair.'],
    ],
  ],
  [
    'en',
    [
      ['can I smoke on the balcony?', 'Smoking is allowed on the balcony.'],
      ['the balcony of room 12, cigarette ok?', "Yes that's fine."],
    ],
  ],
  [
    'en',
    [
      ['When is the bin collected?', 'Your brown bin is collected every second Tuesday.'],
      ['brown bin day?', 'Tuesday, every other week.'],
    ],
  ],
  [
    'en',
    [
      ['Is there a lift?', "Yes, there's a lift to every floor."],
      ['My wife uses a wheelchair, how does she get up?', 'By lift, it goes to every floor.'],
    ],
  ],
  [
    'en',
    [
      ['do kids pay', 'Under-fives travel free.'],
      ['My son is four.', 'Then he travels free.'],
    ],
  ],
  [
    'en',
    [
      ['My daughter is 4. Does she pay?', 'Under-fives travel free, so no.'],
      ["And my son, he's 7?", "For him it's half fare."],
    ],
  ],
  [
    'en',
    [
      ['Is my old phone worth anything?', "We'd give you £85 for it."],
      ['And with the cracked screen?', 'Then we can only offer £40.'],
    ],
  ],
  [
    'en',
    [
      ['Is my warranty transferable?', 'It is, the warranty goes with the device.'],
      ['I sold it to my brother. Does he have the warranty?', 'Yes, it passes to him.'],
    ],
  ],
  [
    'en',
    [
      ['Is the Thursday class full?', "Thursday's class is full."],
      ["and Friday's?", 'There are still spaces on Friday.'],
    ],
  ],
  [
    'en',
    [
      ['do I get my money back if the show is cancelled?', 'Yes, in full.'],
      ['so if they call it off what do i get', 'Every penny back.'],
    ],
  ],
  [
    'en',
    [
      ['Will the road works affect my bus?', "Route 9 isn't affected."],
      ['so the 9 stops at Mill Road as always?', 'Yes, as usual.'],
    ],
  ],
  [
    'en',
    [
      ['how do i log in without my phone', "You can't, the code goes to your phone."],
      ['really no other way?', 'Sadly not.'],
    ],
  ],
  [
    'en',
    [
      ['Am I entitled to sick pay in the first week?', 'From day one, yes.'],
      ["I'm ill since yesterday, do I get anything?", 'You do, from the very first day.'],
    ],
  ],
  [
    'en',
    [
      ['My order 5512?', 'Order 5512 was delivered yesterday at 3 pm.'],
      ['and order 5513?', "That one hasn't shipped yet."],
    ],
  ],
  [
    'en',
    [
      ["What's my contract length?", 'Your contract runs for 24 months.'],
      ['how many years am I tied in', 'Two years.'],
    ],
  ],
  [
    'de',
    [
      ['Ist meine Heizungswartung eingetragen?', 'Ja, für Montag, den 3., vormittags.'],
      ['muss ich vorher was wegräumen?', 'Nein, der Monteur kommt am Montag schon klar.'],
    ],
  ],
  [
    'de',
    [
      ['Kann ich meinen Sohn mitversichern?', 'Ja, Fahrer ab 17 können mitversichert werden.'],
      ['er ist 18', 'Dann trage ich ihn gleich ein.'],
    ],
  ],
  [
    'de',
    [
      ['Wie komme ich vom Bahnhof zum Hotel?', 'Unser kostenloser Shuttle fährt alle halbe Stunde.'],
      ['Ich lande um 21 Uhr, fährt der noch?', 'Ja, bis 23 Uhr.'],
    ],
  ],
  [
    'de',
    [
      ['Mein Laptop lädt nicht. Hab ich noch Schutz?', 'Ihr Schutz endete im Januar.'],
      ['also zahl ich die Reparatur?', 'Ja, da der Schutz beendet ist.'],
    ],
  ],
  [
    'de',
    [
      ['Krieg ich eine Mail wenn die Brille fertig ist?', 'Wir schicken Ihnen eine SMS.'],
      ['ok dann schau ich ins Postfach', 'Nicht ins Postfach, die SMS kommt aufs Handy.'],
    ],
  ],
  [
    'de',
    [
      ['Mindestbestellwert?', 'Einen Mindestbestellwert gibt es nicht.'],
      ['nur eine flasche geht?', 'Eine ist völlig okay.'],
    ],
  ],
  [
    'de',
    [
      ['Gibt es Zinsen aufs Sparkonto?', 'Ihr Konto bringt 3,1 % Zinsen.'],
      ['wann werden die gezahlt?', 'Am Monatsersten.'],
    ],
  ],
  [
    'de',
    [
      ['Ist die Kfz-Steuer im Leasing drin?', 'Die Steuer ist drin, die Versicherung nicht.'],
      ['was kommt also noch dazu?', 'Nur die Versicherung.'],
    ],
  ],
  [
    'de',
    [
      ['Was wird aus nicht genutztem Datenvolumen?', 'Nicht genutztes Volumen nehmen Sie in den nächsten Monat mit.'],
      ['hab heute am 31. noch 4 GB', 'Die 4 GB haben Sie nächsten Monat zusätzlich.'],
    ],
  ],
  [
    'de',
    [
      ['Fahren Senioren gratis?', 'Ab 60 fahren Sie nach 9:30 Uhr gratis.'],
      ['Ich bin 67 und muss um 11 los', 'Dann fahren Sie gratis.'],
    ],
  ],
  [
    'de',
    [
      ['Meine Karte wurde gestohlen.', 'Ich habe Ihre Karte gesperrt, die neue kommt in fünf Tagen.'],
      ['kann ich mit der alten zahlen wenn ich sie finde', 'Nein, sie bleibt gesperrt.'],
    ],
  ],
  [
    'en',
    [
      ["What's my current tariff?", "You're on our Flexi tariff with no end date."],
      ['what happens when it ends?', "Flexi doesn't end, it just carries on until you switch."],
    ],
  ],
  [
    'en',
    [
      ['is the water safe to drink at the moment, postcode LS6', 'Yes, there are no restrictions in LS6.'],
      ['my neighbour says boil it?', "There's no boil notice for LS6, so you don't need to."],
    ],
  ],
  [
    'en',
    [
      ['Did the bank reverse the charge?', 'The £12 was put back on your account yesterday.'],
      ["i can't see it", 'It can take until tonight to show; we put it back yesterday.'],
    ],
  ],
  [
    'en',
    [
      ["Who's delivering it?", 'Your sofa comes with our own two-man team.'],
      ['will they carry it upstairs?', 'Yes, the two of them will bring it to the room you like.'],
    ],
  ],
  [
    'en',
    [
      ["My laptop won't charge. Is it still covered?", 'Your cover ended in January.'],
      ['so the repair is on me?', "Yes, since your cover has ended you'd pay for it."],
    ],
  ],
  [
    'en',
    [
      ["Do I get an email when it's ready?", "We'll text you when the glasses are ready."],
      ['ok so i check my inbox', "Not your inbox, we'll send you a text message."],
    ],
  ],
  [
    'en',
    [
      ['Are scooters allowed on the tram?', 'Folded scooters are allowed.'],
      ['mine folds', 'Then you can bring it.'],
    ],
  ],
  [
    'en',
    [
      ["What's the minimum order?", "There's no minimum order."],
      ['only one bottle ok?', 'One is fine.'],
    ],
  ],
  [
    'en',
    [
      ['Do you pay interest on my savings account?', 'Your account pays 3.1% interest.'],
      ["when's it paid?", 'On the first of each month.'],
    ],
  ],
  [
    'en',
    [
      ['Is the second line on my bill removed?', 'The second line was removed on 2 May.'],
      ["Then June's bill is lower?", 'Yes, only one line is charged in June.'],
    ],
  ],
  [
    'en',
    [
      ['What does the plan cost?', '£15 a month.'],
      ['and after the first year?', "From the second year it's £18."],
    ],
  ],
  [
    'en',
    [
      ['Does it come in green?', 'It comes in red and black.'],
      ['A friend has a green one!', "That was last year's colour; today it's only red and black."],
    ],
  ],
  [
    'en',
    [
      ['My card was stolen.', "I've blocked your card. A new one will be with you in five days."],
      ['can I pay with the old one if i find it', 'No, it stays blocked.'],
    ],
  ],
  [
    'en',
    [
      ['How often is the filter changed?', 'Every six months.'],
      ["The last change was in March. When's the next?", 'In September.'],
    ],
  ],
  [
    'en',
    [
      ['Do you have a shop in Cardiff?', "We don't have any shops, we're online only."],
      ['where can I try them on?', 'At home: you have 30 days to send them back.'],
    ],
  ],
  [
    'en',
    [
      ["What happens to my data if I don't use it?", 'Unused data rolls over to the next month.'],
      ["I've 4 GB left today, the 31st", "You'll have those 4 GB next month too."],
    ],
  ],
  [
    'en',
    [
      ['Is the trail open in winter?', "It's closed from November to March."],
      ['We come in early January.', "Then it's closed I'm afraid."],
    ],
  ],
  [
    'en',
    [
      ['is the bus free for over 60s', 'Over-60s travel free after 9:30.'],
      ["I'm 67 and my appointment's at 11", 'Then you travel free.'],
    ],
  ],
];
