package hearsay.repair;

import hearsay.annotate.Token;
import hearsay.attribute.Attribution;
import hearsay.text.Span;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A colon after which nobody speaks: behind those who are addressed ("Members of the Committee:"),
 * behind what says of which kind a text is ("Explainer:", "UPDATE 2:"), in a table ("Orlova: 1,769
 * votes") and in the title of a work ("whose Practice Explained: First Steps").
 */
final class ColonWithoutSpeaker implements Repair {
  private static final Pattern MEMBERS = Pattern.compile("\\s*(?:,|(?U:\\b)and(?U:\\b))\\s*");

  private static final Pattern NUMBER = Pattern.compile("\\s*\\d+$");

  private final RuleWords words;

  ColonWithoutSpeaker(RuleWords words) {
    this.words = words;
  }

  @Override
  public String id() {
    return "colon-without-speaker";
  }

  @Override
  public List<Attribution> apply(ArticleContext article, List<Attribution> attributions) {
    return attributions.stream()
        .filter(
            one ->
                !isSalutation(article, one)
                    && !isKindOfText(article, one)
                    && !isTally(article, one)
                    && !isInTitle(article, one))
        .toList();
  }

  /** A line of its own, with a word of address at the beginning of one of its members. */
  private boolean isSalutation(ArticleContext article, Attribution one) {
    String text = article.text();
    if (!isLabel(text, one)) {
      return false;
    }
    Span source = one.source().get(0);
    int from = one.cue().get(0).end();
    int end = text.indexOf('\n', from);
    return text.substring(from, end < 0 ? text.length() : end).isBlank()
        && MEMBERS.splitAsStream(source.of(text)).anyMatch(this::isAddress);
  }

  /** Whether a source and a colon begin a line. */
  private static boolean isLabel(String text, Attribution one) {
    return one.source().size() == 1
        && one.cue().size() == 1
        && one.cue().get(0).of(text).equals(":")
        && text.substring(
                text.lastIndexOf('\n', one.source().get(0).start()) + 1,
                one.source().get(0).start())
            .isBlank();
  }

  private boolean isKindOfText(ArticleContext article, Attribution one) {
    return isLabel(article.text(), one)
        && words.is(
            WordClass.KIND_OF_TEXT_FORM,
            NUMBER
                .matcher(one.source().get(0).of(article.text()).toLowerCase(Locale.ROOT))
                .replaceFirst("")
                .replaceAll("\\s+", "-"));
  }

  /** Figures and no verb, which answer no question. */
  private static boolean isTally(ArticleContext article, Attribution one) {
    if (!isLabel(article.text(), one)) {
      return false;
    }
    List<Token> content = article.tokens(one.content());
    return content.stream().anyMatch(token -> Character.isDigit(token.text().codePointAt(0)))
        && content.stream().noneMatch(token -> token.isVerb() || token.isPersonalPronoun())
        && !isBehindQuestion(article.text(), one.source().get(0).start());
  }

  private static boolean isBehindQuestion(String text, int offset) {
    int last = offset - 1;
    while (last >= 0 && Character.isWhitespace(text.charAt(last))) {
      last--;
    }
    return last >= 0 && text.charAt(last) == '?';
  }

  private boolean isAddress(String member) {
    String first = member.strip().split("\\s+", 2)[0].toLowerCase(Locale.ROOT);
    return words.is(WordClass.ADDRESS_FORM, first);
  }

  /** A verb with a capital in running text, and one after its colon. */
  private static boolean isInTitle(ArticleContext article, Attribution one) {
    List<Token> cue = article.tokens(one.cue());
    if (cue.size() != 2 || !cue.get(1).text().equals(":") || !cue.get(0).isCapitalized()) {
      return false;
    }
    List<Token> sentence = article.sentenceAt(cue.get(0).span().start());
    int at = sentence.indexOf(cue.get(0));
    boolean between =
        at > 0
            && at + 2 < sentence.size()
            && sentence.get(at - 1).isCapitalized()
            && sentence.get(at + 2).isCapitalized();
    // In a headline most words have one.
    long capitals = sentence.stream().filter(Token::isCapitalized).count();
    long small = sentence.stream().filter(ColonWithoutSpeaker::isSmall).count();
    return between && small > capitals;
  }

  private static boolean isSmall(Token token) {
    return Character.isLowerCase(token.text().codePointAt(0));
  }
}
