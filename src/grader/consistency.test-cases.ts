/** Dialogues as they are had at service desks; the last reply of the first list contradicts an earlier one, in the second nothing does. */
type Had = readonly [language: string, turns: readonly (readonly [says: string, reply: string])[]];

export const CONTRADICTED: readonly Had[] = [
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
];

export const UNDISPUTED: readonly Had[] = [
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
];
