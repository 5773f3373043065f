package hearsay.evaluate;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The figures of {@link Evaluation}.
 *
 * @param articles how many articles count
 * @param goldClaims how many claims gold has
 * @param predictedClaims how many were predicted
 * @param tallies by name: "source exact", "source overlap", and so on for cue and content;
 *     "relaxed", "strict", "content"
 * @param contentMatched how many claims were paired by their content
 * @param sourceAccuracy the share of those whose sources agree, in percent
 * @param cueAccuracy the share of those whose cues agree, in percent
 * @param fields of those, how many have the source's "name" and "type", the cue's "stance" and the
 *     content's "form" right; empty where gold does not say
 * @param optional of those, the source's "role" and "affiliation" that gold has, that were
 *     predicted, and that are right; without what no claim has
 * @param forms of those, how gold's sources of each form are named; without forms that none has
 * @param wrongMouths how many of those have a source that is another one than gold's, in its words
 *     and by its name
 */
public record Scores(
    int articles,
    int goldClaims,
    int predictedClaims,
    Map<String, Tally> tallies,
    int contentMatched,
    double sourceAccuracy,
    double cueAccuracy,
    Map<String, Tally> fields,
    Map<String, Tally> optional,
    Map<SourceForm, NameTally> forms,
    int wrongMouths) {

  public Scores {
    fields = Collections.unmodifiableMap(new LinkedHashMap<>(fields));
    forms = Collections.unmodifiableMap(new LinkedHashMap<>(forms));
    optional = Collections.unmodifiableMap(new LinkedHashMap<>(optional));
    tallies = Collections.unmodifiableMap(new LinkedHashMap<>(tallies));
  }

  /** The tally of one name; all zero where there is none. */
  public Tally tally(String name) {
    return tallies.getOrDefault(name, Tally.ZERO);
  }
}
