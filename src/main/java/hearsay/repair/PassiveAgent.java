package hearsay.repair;

import hearsay.annotate.Token;
import hearsay.attribute.Attribution;
import hearsay.grammar.NounPhrase;
import hearsay.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Who speaks in the passive stands behind "by": of "Reporters were told by Orlova that the port was
 * closed" and "The port was said by Orlova to be closed" it is Orlova. An infinitive after the
 * speaker belongs to what is said.
 */
final class PassiveAgent implements SingleRepair {
  /** Those who speak without a noun, as no noun follows "many" in "thought by many to be". */
  private static final Set<String> SEVERAL = Set.of("many", "most", "some", "several", "others");

  @Override
  public String id() {
    return "passive-agent";
  }

  @Override
  public Attribution repaired(ArticleContext article, Attribution attribution) {
    List<Token> cue = article.tokens(attribution.cue());
    if (!attribution.source().isEmpty() || cue.isEmpty() || !isPassive(article, cue)) {
      return attribution;
    }
    Span last = cue.get(cue.size() - 1).span();
    List<Token> after =
        article.sentenceAt(last.start()).stream()
            .filter(token -> token.span().start() >= last.end())
            .toList();
    boolean agent = after.size() > 1 && after.get(0).text().equals("by");
    return agent
        ? speaker(article.words().beforeDate(after.subList(1, after.size())))
            .filter(source -> attribution.content().stream().noneMatch(source::overlaps))
            .map(source -> with(attribution.withSource(List.of(source)), source, after))
            .orElse(attribution)
        : attribution;
  }

  private static boolean isPassive(ArticleContext article, List<Token> cue) {
    int last = cue.size() - 1;
    // "was found guilty"
    int participle = last > 0 && cue.get(last).isAdjective() ? last - 1 : last;
    return cue.get(participle).isPastParticiple()
        && (Passive.hasBe(cue) || Passive.isAfterBe(article, cue.get(0)) || opens(article, cue));
  }

  /** "Asked by Orlova whether" */
  private static boolean opens(ArticleContext article, List<Token> cue) {
    List<Token> before =
        article.sentenceAt(cue.get(0).span().start()).stream()
            .takeWhile(token -> token.span().start() < cue.get(0).span().start())
            .toList();
    return cue.size() == 1 && before.stream().allMatch(Token::isSign);
  }

  private static Optional<Span> speaker(List<Token> tokens) {
    boolean alone =
        SEVERAL.contains(tokens.get(0).text()) && (tokens.size() < 2 || !tokens.get(1).isNoun());
    if (tokens.get(0).isPersonalPronoun() || alone) {
      return Optional.of(tokens.get(0).span());
    }
    return NounPhrase.read(tokens)
        .filter(phrase -> phrase.head().isNoun() && !phrase.coordinated())
        .map(phrase -> tokens.get(0).span().cover(phrase.head().span()));
  }

  private static Attribution with(Attribution attribution, Span source, List<Token> after) {
    List<Token> rest =
        after.stream().filter(token -> token.span().start() >= source.end()).toList();
    boolean infinitive =
        rest.size() > 1
            && rest.get(0).isTo()
            && attribution.content().stream().noneMatch(piece -> piece.start() > source.start());
    if (!infinitive) {
      return attribution;
    }
    List<Span> content = new ArrayList<>(attribution.content());
    TokenRange.withoutMarks(rest, TokenRange.MARKS).ifPresent(content::add);
    return attribution.withContent(content);
  }
}
