package hearsay.repair;

import hearsay.annotate.Sentence;
import hearsay.annotate.Token;
import hearsay.attribute.Attribution;
import hearsay.error.StoppedException;
import hearsay.grammar.NounPhrase;
import hearsay.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Who stands between a noun that attributes and its clause is the source: "warnings from the guard
 * that the port might flood", "the claim by Orlova that prices rose". Where the model found
 * nothing, the clause up to the next mark is the content.
 */
final class NounSpeaker implements Repair {
  static final String FINDER = "noun-speaker";

  /** Of an attribution made here; less than of what the model finds. */
  private static final double CONFIDENCE = 0.5;

  private static final Set<String> MARKS = Set.of(",", ";", ":", ".", "!", "?", "(", ")", "\u2014");
  private static final Set<String> OF_SPEAKERS = Set.of("by", "from");

  private final RuleWords words;

  NounSpeaker(RuleWords words) {
    this.words = words;
  }

  /** A noun, its speaker and its clause. */
  private record Place(Span noun, Span speaker, Span clause) {}

  @Override
  public String id() {
    return "noun-speaker";
  }

  @Override
  public List<Attribution> apply(ArticleContext article, List<Attribution> attributions) {
    List<Attribution> result = new ArrayList<>(attributions);
    for (Sentence sentence : article.article().sentences()) {
      StoppedException.ifInterrupted();
      List<Token> tokens = sentence.tokens();
      for (int i = 0; i + 4 < tokens.size(); i++) {
        place(tokens, i).ifPresent(place -> mend(place, result));
      }
    }
    return result;
  }

  private static void mend(Place place, List<Attribution> attributions) {
    boolean known = false;
    for (int i = 0; i < attributions.size(); i++) {
      Attribution one = attributions.get(i);
      boolean cue = one.cue().stream().anyMatch(place.noun()::overlaps);
      if (cue && one.source().isEmpty()) {
        attributions.set(
            i, one.withSource(List.of(place.speaker())).withContent(List.of(place.clause())));
      }
      known |= cue || one.content().stream().anyMatch(place.clause()::overlaps);
    }
    if (!known) {
      attributions.add(
          new Attribution(
              List.of(place.speaker()),
              List.of(place.noun()),
              List.of(place.clause()),
              FINDER,
              CONFIDENCE));
    }
  }

  private Optional<Place> place(List<Token> tokens, int at) {
    Token noun = tokens.get(at);
    if (!noun.isNoun()
        || !words.is(WordClass.CLAIMING_NOUN, noun.lemma())
        || !OF_SPEAKERS.contains(tokens.get(at + 1).text())) {
      return Optional.empty();
    }
    Optional<NounPhrase> phrase = NounPhrase.read(tokens.subList(at + 2, tokens.size()));
    if (phrase.isEmpty() || phrase.get().coordinated()) {
      return Optional.empty();
    }
    int that = at + 2;
    while (that < tokens.size()
        && tokens.get(that).span().start() < phrase.get().head().span().end()) {
      that++;
    }
    if (that + 2 >= tokens.size()
        || !tokens.get(that).text().equals("that")
        || isRelative(tokens.get(that + 1))) {
      return Optional.empty();
    }
    Span speaker = tokens.get(at + 2).span().cover(phrase.get().head().span());
    int end = TokenRange.endOfPhrase(tokens, that, MARKS);
    return TokenRange.withoutMarks(tokens.subList(that, end), MARKS)
        .map(clause -> new Place(noun.span(), speaker, clause));
  }

  /** "a claim by Orlova that made headlines": the verb right after it. */
  private static boolean isRelative(Token next) {
    return next.isFinite() || next.isModal();
  }
}
