package hearsay.attribute;

/**
 * Words that follow one another and have one role.
 *
 * @param first its first word
 * @param last its last word
 * @param paragraph that all of it stands in
 * @param lowest the lowest probability of one of its words' labels
 * @param mean the mean probability of its words' labels
 */
record LabelledSpan(Role role, int first, int last, int paragraph, double lowest, double mean) {
  int length() {
    return last - first + 1;
  }
}
