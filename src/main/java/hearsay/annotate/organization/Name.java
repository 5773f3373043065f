package hearsay.annotate.organization;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A name that an article may have for an organization.
 *
 * @param words of which it is made
 * @param mentions what each of its mentions tells
 * @param gazetteers that have it
 * @param abbreviations that stand in brackets after a mention
 * @param subject whether the article begins with it
 */
record Name(
    String key,
    List<String> words,
    List<MentionValues> mentions,
    Set<Gazetteer> gazetteers,
    List<String> abbreviations,
    boolean subject) {

  /** An article has one name of a key, so that this alone tells it from others. */
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Name name && key.equals(name.key);
  }

  @Override
  public int hashCode() {
    return key.hashCode();
  }

  /** The highest value of a feature. */
  double most(MentionFeature feature) {
    double most = Double.NEGATIVE_INFINITY;
    for (MentionValues mention : mentions) {
      most = Math.max(most, mention.get(feature));
    }
    return most;
  }

  double mean(MentionFeature feature) {
    double sum = 0;
    for (MentionValues mention : mentions) {
      sum += mention.get(feature);
    }
    return sum / mentions.size();
  }

  /** The first letters of its capitalized words, where there are two or more. */
  Optional<String> initials() {
    StringBuilder initials = new StringBuilder();
    words.stream()
        .filter(word -> Character.isUpperCase(word.charAt(0)))
        .forEach(word -> initials.append(word.charAt(0)));
    return initials.length() > 1 ? Optional.of(initials.toString()) : Optional.empty();
  }

  /** Whether the other name is this one with more words before or after. */
  boolean isPartOf(Name other) {
    return other.key.length() > key.length()
        && (other.key.startsWith(key + " ") || other.key.endsWith(" " + key));
  }
}
