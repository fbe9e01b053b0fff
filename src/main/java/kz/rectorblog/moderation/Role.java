package kz.rectorblog.moderation;

/** What a word near a name says about the one who is named. The words of each stand in {@code lexicons/people.yaml}. */
enum Role {
    /** Someone of the author's own circle, or a student: курстасым, соседка, my brother. */
    PRIVATE,
    /** Parents and other kin: one who writes as a student's mother is not the student. Most are private too. */
    KIN,
    /** A post of the university: декан, оқытушы, warden. */
    POST,
    /** A public office or calling elsewhere: министр, ақын, doctor. */
    OFFICE,
    /** A calling that has a post at the university only beside a word for a part of it: врач медпункта. */
    CALLING,
    /** How a teacher or an elder is spoken of, after the name: апай, ағай. */
    HONORIFIC,
    /** Before a name, and says no more than that a person is named: Mr, Dr, господин. */
    TITLE,
    /** A part of the university: кафедра, медпункт, library. */
    UNIT,
    /** How a letter begins: құрметті, уважаемый, dear. */
    ADDRESS,
    /** Before the name of a street or of a thing that is called after someone: ул., имени, памятник. */
    NAMED_BEFORE,
    /** After such a name: көшесі, атындағы, street. */
    NAMED_AFTER,
    /** What someone wrote or found: роман, өлең, theorem. */
    WORK,
    THANKS,
    /** Where the author names themself: зовут, атым, есімім, name. */
    OWN,
    /** Before the name of whoever writes: құрметпен, с уважением, regards, заявитель. */
    SIGNATURE,
    /** Beside a signature: курс, тобы, тел. */
    BESIDE_SIGNATURE,
    /** Words that join a name to what it is: деген, атты, called, is. */
    LINK,
    /** Words between names of one list: мен, және, и, and. */
    AND,
    /** Words after a name that make it another person's: туралы, үшін. */
    ABOUT,
    /** Words for somebody who was named: he, himself, оның. */
    PRONOUN,
    /** What private people do to one another, study or live by, and who is speaking: маған, мне, украл, комната. */
    DOING,
    /** A fact that the law protects: диагноз, аборт. */
    SECRET;

    int bit() {
        return 1 << ordinal();
    }
}
