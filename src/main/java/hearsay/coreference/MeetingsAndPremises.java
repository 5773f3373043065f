package hearsay.coreference;

import hearsay.attribute.Attribution;
import hearsay.claim.SourceType;
import hearsay.grammar.NounPhrase;
import hearsay.grammar.SpanIndex;
import hearsay.mention.HeadNouns;
import hearsay.mention.NamedMention;
import hearsay.mention.Referent;
import hearsay.text.Span;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/** Whose a meeting or a laboratory is, and so what was written there. */
final class MeetingsAndPremises {
  private static final Set<String> KEPT = CoreferenceWords.LISTS.get("meeting-document");
  private static final Set<String> MEETINGS = CoreferenceWords.LISTS.get("meeting-noun");
  private static final Set<String> PREMISES = CoreferenceWords.LISTS.get("premises-noun");

  private final HeadNouns headNouns;
  private final SpanIndex<NamedMention> named;
  private final PronounResolver pronouns;
  private final BiFunction<Span, @Nullable Attribution, Optional<Referent>> phrases;

  /**
   * @param phrases whom a noun phrase stands for; empty where that can be no source
   */
  MeetingsAndPremises(
      HeadNouns headNouns,
      SpanIndex<NamedMention> named,
      PronounResolver pronouns,
      BiFunction<Span, @Nullable Attribution, Optional<Referent>> phrases) {
    this.headNouns = headNouns;
    this.named = named;
    this.pronouns = pronouns;
    this.phrases = phrases;
  }

  /** "the minutes of its May meeting", but not "a report of its meeting" with others. */
  boolean isMeeting(NounPhrase document, NounPhrase phrase) {
    return KEPT.contains(headNouns.singular(document.head().text()))
        && MEETINGS.contains(headNouns.singular(phrase.head().text()));
  }

  /** "Acme's laboratory", "the company's plant": a body's own. */
  Optional<Referent> premises(NounPhrase phrase, @Nullable Attribution claim) {
    return PREMISES.contains(headNouns.singular(phrase.head().text()))
        ? owner(phrase, claim)
        : Optional.empty();
  }

  /** The body to which the phrase belongs: "its May meeting", "the council's meeting". */
  Optional<Referent> owner(NounPhrase phrase, @Nullable Attribution claim) {
    int start = phrase.base().start();
    if (phrase.possessor().isEmpty()) {
      int owner = start - 1 - phrase.determiner().length();
      return phrase.determiner().equals("its") && claim != null && owner >= 0
          ? pronouns
              .resolve("its", new Span(owner, start - 1), claim)
              .filter(one -> one.type() == SourceType.ORGANIZATION && one.isNamed())
          : Optional.empty();
    }
    int determiner = phrase.determiner().isEmpty() ? 0 : phrase.determiner().length() + 1;
    int from = phrase.possessor().get(0).span().start();
    int end = phrase.possessor().get(phrase.possessor().size() - 1).span().end();
    return named
        .startingAt(from)
        .map(NamedMention::referent)
        .or(() -> phrases.apply(new Span(Math.max(0, from - determiner), end), claim))
        .filter(one -> one.type() == SourceType.ORGANIZATION);
  }
}
