package hearsay.article.html;

/**
 * What the class and id of an element say of its content.
 *
 * @param weight 25 for each of the two that speaks for an article, -25 for each that speaks against
 * @param unlikely whether they name what is seldom a part of an article
 * @param likely whether they name what is often a part of an article
 * @param furniture whether they name what is never one, such as a newsletter box
 * @param consent whether they name a consent notice, or what holds any part of some pages
 * @param always whether that holds however much of the page it is, such as a consent notice
 */
record NameTraits(
    int weight,
    boolean unlikely,
    boolean likely,
    boolean furniture,
    boolean consent,
    boolean always) {
  static final NameTraits NONE = new NameTraits(0, false, false, false, false, false);

  NameTraits asFurniture() {
    return new NameTraits(weight, unlikely, likely, true, consent, always);
  }

  /** Whether anything in the names speaks against an article. */
  boolean isDoubtful() {
    return weight < 0 || unlikely || furniture || consent || always;
  }
}
