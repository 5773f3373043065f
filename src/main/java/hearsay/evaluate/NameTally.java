package hearsay.evaluate;

/**
 * How sources of one form were named.
 *
 * @param right by gold's name
 * @param unresolved by their own words, where gold has another name
 * @param wrong by any other name
 */
public record NameTally(int right, int unresolved, int wrong) {

  public int all() {
    return right + unresolved + wrong;
  }

  NameTally plus(NameTally other) {
    return new NameTally(right + other.right, unresolved + other.unresolved, wrong + other.wrong);
  }
}
