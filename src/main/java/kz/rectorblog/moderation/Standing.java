package kz.rectorblog.moderation;

/** Who a named person is to the author of a text; of two that are found for one person the earlier here holds. */
enum Standing {
    /** The author: their own name is theirs to give. */
    AUTHOR,
    /** A historic figure, or a name that a street or a book bears. */
    FAMOUS,
    /** Addressed by the letter. */
    ADDRESSEE,
    /** A private third person. */
    PRIVATE,
    /** An employee of the university, by the post that is named. */
    EMPLOYEE,
    /** In a public office elsewhere, or thanked, or spoken of as a teacher is. */
    PUBLIC,
    /** Nothing tells. A full name alone is no reason for anything. */
    UNKNOWN
}
