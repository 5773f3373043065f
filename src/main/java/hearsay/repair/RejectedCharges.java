package hearsay.repair;

import hearsay.annotate.Token;
import hearsay.attribute.Attribution;
import hearsay.claim.Stance;
import hearsay.grammar.ArticleWords;
import hearsay.grammar.CueMeaning;
import hearsay.grammar.CueReader;
import hearsay.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * What is rejected or repeated is the charge, not what it says: of "brushed aside the charge that
 * her drone is a copy" the cue is "brushed aside", and the charge opens the content.
 */
public final class RejectedCharges {
  private static final Set<String> CHARGES =
      Set.of(
          "charge",
          "allegation",
          "accusation",
          "claim",
          "suggestion",
          "assertion",
          "insinuation",
          "rumour",
          "rumor",
          "notion",
          "idea",
          "report");
  private static final Set<String> DETERMINERS = Set.of("the", "this", "that", "these", "any");
  private static final Set<String> REPEATING = Set.of("repeat", "echo", "reiterate");

  private final ArticleWords words;
  private final CueReader cues;

  public RejectedCharges(ArticleWords words, CueReader cues) {
    this.words = words;
    this.cues = cues;
  }

  /** The attributions, such charges with their contents. */
  public List<Attribution> moved(List<Attribution> attributions) {
    return attributions.stream().map(this::moved).toList();
  }

  private Attribution moved(Attribution attribution) {
    if (attribution.cue().size() != 1) {
      return attribution;
    }
    List<Token> cue = words.in(attribution.cue().get(0));
    Span content = attribution.content().get(0);
    int last = cue.size() - 1;
    if (last < 2
        || !CHARGES.contains(cue.get(last).lemma().toLowerCase(Locale.ROOT))
        || !DETERMINERS.contains(cue.get(last - 1).text().toLowerCase(Locale.ROOT))
        || content.start() != cue.get(last).span().end() + 1) {
      return attribution;
    }
    List<Token> verb = cue.subList(0, last - 1);
    CueMeaning reading = cues.read(cue);
    if (reading.stance() != Stance.DENY && !REPEATING.contains(reading.lemma())) {
      return attribution;
    }
    List<Span> pieces = new ArrayList<>(attribution.content());
    pieces.set(0, cue.get(last - 1).span().cover(content));
    return new Attribution(
        attribution.source(),
        List.of(verb.get(0).span().cover(verb.get(verb.size() - 1).span())),
        pieces,
        attribution.finder(),
        attribution.confidence());
  }
}
