package kz.rectorblog.moderation;

/**
 * What a model of the grounds says of one word.
 *
 * @param weights for each ground, in steps of the model's scale; nobody writes to it
 * @param half the number of the word's part in a pair with its neighbour
 */
@SuppressWarnings("ArrayRecordComponent") // made once, shared by all texts, never compared
record GroundWord(int[] weights, int half, GroundModel model) {

    /** @param spelled as {@link GroundFeatures#spelled} spells it */
    static GroundWord of(String spelled, GroundModel model) {
        return new GroundWord(model.ofWord(spelled), model.half(spelled), model);
    }

    /** Adds what this word says for each ground. */
    void add(int[] sums) {
        for (int ground = 0; ground < sums.length; ground++) {
            sums[ground] += weights[ground];
        }
    }

    /** Adds what this word beside the one before it says for each ground. */
    void addPair(GroundWord before, int[] sums) {
        model.addPair(before.half, half, sums);
    }
}
