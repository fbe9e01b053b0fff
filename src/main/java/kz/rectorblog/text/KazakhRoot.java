package kz.rectorblog.text;

/**
 * A listed root.
 *
 * @param stem what its forms are brought to; another word where the root changes inside
 * @param common whether running text uses it so often that a shorter reading with it is the likelier one
 */
record KazakhRoot(String stem, boolean common) {}
