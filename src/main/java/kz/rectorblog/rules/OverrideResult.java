package kz.rectorblog.rules;

/** What came of declaring an override, or of taking one back. */
public sealed interface OverrideResult {

    record Done() implements OverrideResult {}

    record NoSuchRule() implements OverrideResult {}

    /** The rule or its override is no longer what the form showed. */
    record Late() implements OverrideResult {}
}
