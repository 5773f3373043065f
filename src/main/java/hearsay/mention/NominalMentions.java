package hearsay.mention;

import hearsay.annotate.Token;
import hearsay.grammar.NounPhrase;
import hearsay.grammar.TokenIndex;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The nominal mentions of an article, a sentence at a time: those whom it describes and does not
 * name, and who may speak ("the owner", "EU nations", "a court"), and the things among which they
 * stand. Each sentence is read once, when it is first asked for.
 */
public final class NominalMentions {
  /** The most tokens of a description. */
  static final int LONGEST = 16;

  private static final Set<String> ANY = MentionWords.LISTS.get("determiner-of-anyone");
  private static final Set<String> GENERIC_MODALS = MentionWords.LISTS.get("modal-of-anyone");

  private final TokenIndex words;
  private final NominalFeatures features;
  private final Map<Integer, List<NominalMention>> bySentence = new HashMap<>();

  public NominalMentions(TokenIndex words, MentionLexicon lexicon) {
    this.words = words;
    this.features = new NominalFeatures(words, lexicon);
  }

  /**
   * The descriptions in a sentence, in text order, no two overlapping; things that cannot speak are
   * among them.
   */
  public List<NominalMention> of(int sentence) {
    return bySentence.computeIfAbsent(sentence, this::find);
  }

  private List<NominalMention> find(int sentence) {
    List<Token> tokens = words.sentence(sentence).tokens();
    List<NominalMention> found = new ArrayList<>();
    int next = 0;
    for (int i = 0; i < tokens.size(); i++) {
      if (tokens.get(i).span().start() < next || isVerbal(tokens.get(i))) {
        continue;
      }
      Optional<NounPhrase> phrase =
          NounPhrase.read(
              words.beforeDate(tokens.subList(i, Math.min(tokens.size(), i + LONGEST))));
      if (phrase.isPresent() && phrase.get().head().isNoun()) {
        next = phrase.get().head().span().end();
        Referent thing = phrase.get().isPlural() ? Referent.THINGS : Referent.THING;
        Optional<Referent> one =
            isAnyone(tokens, i, phrase.get()) ? Optional.empty() : referent(phrase.get());
        found.add(new NominalMention(phrase.get(), one.orElse(thing), isSubject(tokens, i, next)));
      }
    }
    return found;
  }

  /**
   * "What father would not?", "no judge", "why a judge should go": none of whom an article tells.
   */
  private static boolean isAnyone(List<Token> tokens, int from, NounPhrase phrase) {
    if (ANY.contains(phrase.determiner())
        || (from > 0 && ANY.contains(tokens.get(from - 1).lower()))) {
      return true;
    }
    return !phrase.isPlural()
        && phrase.hasIndefiniteArticle()
        && tokens.subList(from, tokens.size()).stream()
            .dropWhile(token -> token.span().start() < phrase.head().span().end())
            .findFirst()
            .filter(token -> GENERIC_MODALS.contains(token.lower()))
            .isPresent();
  }

  /** Whether the token after the offset is a finite verb. */
  private static boolean isSubject(List<Token> tokens, int from, int end) {
    return tokens.subList(from, Math.min(tokens.size(), from + LONGEST + 1)).stream()
        .filter(token -> token.span().start() >= end)
        .findFirst()
        .filter(Token::isFinite)
        .isPresent();
  }

  /** No participle, which may open a phrase. */
  private static boolean isVerbal(Token token) {
    return token.isFinite() || token.isBaseForm() || token.isPlainAdverb();
  }

  /** The one whom a phrase describes, where its head is a noun for those who may be sources. */
  public Optional<Referent> referent(NounPhrase phrase) {
    return features.of(phrase);
  }
}
