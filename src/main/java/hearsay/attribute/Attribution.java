package hearsay.attribute;

import hearsay.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Which words attribute what to whom, before anything is resolved. Spans are in UTF-16 units, in
 * text order, trimmed, apart from one another.
 *
 * <p>An attribution has an identity, its key: two that say the same are still two, and one that is
 * repaired stays the same one.
 *
 * @param key which attribution it is, whatever its words have become
 * @param source the pieces of the source; empty where the text names none
 * @param cue the pieces of the cue; empty for a quotation attributed by layout alone
 * @param content the pieces of the content; at least one
 * @param finder the name of the rule or model that found it, so that errors can be counted by it
 * @param confidence the finder's probability that the attribution is right, 0 to 1
 * @param through the attribution that this one came through: it cites this one's source, or has
 *     this one in its content; null for most
 * @param repairs the ids of the repairs that made or changed it, in the order in which they did
 * @param evidence what the model gave its labels and links; null for what no model found
 */
public record Attribution(
    Key key,
    List<Span> source,
    List<Span> cue,
    List<Span> content,
    String finder,
    double confidence,
    @Nullable Key through,
    List<String> repairs,
    @Nullable Evidence evidence) {
  /** The identity of an attribution: equal to itself alone. */
  public static final class Key {
    private Key() {}
  }

  public Attribution {
    source = List.copyOf(source);
    cue = List.copyOf(cue);
    content = List.copyOf(content);
    repairs = List.copyOf(repairs);
    if (content.isEmpty()) {
      throw new IllegalArgumentException("an attribution without content");
    }
  }

  /** A new one, as it was found. */
  public Attribution(
      List<Span> source, List<Span> cue, List<Span> content, String finder, double confidence) {
    this(new Key(), source, cue, content, finder, confidence, null, List.of(), null);
  }

  /** Whether the other one, which may have another identity, has the same words in each role. */
  public boolean hasRolesOf(Attribution other) {
    return source.equals(other.source) && cue.equals(other.cue) && content.equals(other.content);
  }

  /** The same with another source; none if empty. */
  public Attribution withSource(List<Span> other) {
    return new Attribution(
        key, other, cue, content, finder, confidence, through, repairs, evidence);
  }

  /** The same with another cue. */
  public Attribution withCue(List<Span> other) {
    return new Attribution(
        key, source, other, content, finder, confidence, through, repairs, evidence);
  }

  /** The same with another content. */
  public Attribution withContent(List<Span> other) {
    return new Attribution(key, source, cue, other, finder, confidence, through, repairs, evidence);
  }

  /** The same with another probability, 0 to 1. */
  public Attribution withConfidence(double other) {
    return new Attribution(key, source, cue, content, finder, other, through, repairs, evidence);
  }

  /** The same with what the model gave its labels and links. */
  Attribution withEvidence(Evidence found) {
    return new Attribution(key, source, cue, content, finder, confidence, through, repairs, found);
  }

  /** The same, come through another one, which cites its source or has it in its content. */
  public Attribution citedBy(Attribution outer) {
    return new Attribution(
        key, source, cue, content, finder, confidence, outer.key, repairs, evidence);
  }

  /** The same, come through no other one. */
  public Attribution citedByNone() {
    return new Attribution(key, source, cue, content, finder, confidence, null, repairs, evidence);
  }

  /** The same, which remembers that a repair made or changed it. */
  public Attribution repairedBy(String repair) {
    List<String> all = new ArrayList<>(repairs);
    all.add(repair);
    return new Attribution(key, source, cue, content, finder, confidence, through, all, evidence);
  }

  // As a record has them, but Java links those at their first use, which a start feels.
  @Override
  public boolean equals(@Nullable Object other) {
    return this == other
        || (other instanceof Attribution that
            && key == that.key
            && through == that.through
            && confidence == that.confidence
            && finder.equals(that.finder)
            && source.equals(that.source)
            && cue.equals(that.cue)
            && content.equals(that.content)
            && repairs.equals(that.repairs)
            && Objects.equals(evidence, that.evidence));
  }

  @Override
  public int hashCode() {
    return key.hashCode();
  }
}
