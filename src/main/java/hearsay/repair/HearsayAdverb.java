package hearsay.repair;

import hearsay.annotate.Token;
import hearsay.attribute.Attribution;
import hearsay.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * An adverb of hearsay names nobody: in "The abbot supposedly thought them useless" others say so
 * of the abbot, who is a part of what they say.
 */
final class HearsayAdverb implements SingleRepair {
  private final RuleWords words;

  HearsayAdverb(RuleWords words) {
    this.words = words;
  }

  @Override
  public String id() {
    return "hearsay-adverb";
  }

  @Override
  public Attribution repaired(ArticleContext article, Attribution attribution) {
    List<Token> cue = article.tokens(attribution.cue());
    if (attribution.source().isEmpty()
        || cue.stream().noneMatch(this::isHearsay)
        || !cue.stream().allMatch(token -> isHearsay(token) || isAuxiliary(token))) {
      return attribution;
    }
    Span source = attribution.source().get(0);
    Span first = attribution.content().get(0);
    int cueEnd = cue.get(cue.size() - 1).span().end();
    boolean subject =
        attribution.source().size() == 1
            && source.end() <= cue.get(0).span().start()
            && first.start() >= cueEnd
            && article.words().sentenceAt(source.start())
                == article.words().sentenceAt(first.start());
    if (!subject) {
      return attribution.withSource(List.of());
    }
    List<Span> content = new ArrayList<>(List.of(source));
    content.addAll(attribution.content());
    return attribution.withSource(List.of()).withContent(content);
  }

  private boolean isHearsay(Token token) {
    return words.is(WordClass.HEARSAY_FORM, token.text().toLowerCase(Locale.ROOT));
  }

  private boolean isAuxiliary(Token token) {
    return token.isModal()
        || words.is(WordClass.AUXILIARY_VERB, token.lemma())
        || token.isPlainAdverb();
  }
}
