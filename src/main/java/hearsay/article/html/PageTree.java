package hearsay.article.html;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/**
 * Reads a parsed page into {@link Part}s, without what a reader never sees as text. Elements of a
 * page's own invention are read as blocks or phrases by what they hold, and a phrase that holds
 * blocks is a block.
 */
final class PageTree {
  private static final Pattern UNSEEN =
      Pattern.compile("display\\s*:\\s*none|visibility\\s*:\\s*hidden", Pattern.CASE_INSENSITIVE);

  private static final Pattern RAISED =
      Pattern.compile("vertical-align\\s*:\\s*super", Pattern.CASE_INSENSITIVE);

  /** The streams of React: a template {@code B:1} or {@code P:1} marks the place of {@code S:1}. */
  private static final Pattern LATE = Pattern.compile("S:[0-9a-f]{1,8}");

  private static final Pattern PLACE = Pattern.compile("[BP]:[0-9a-f]{1,8}");

  private static final Pattern NOTE = Pattern.compile("\\[?(?:\\d{1,3}|[a-z*†‡])]?");
  private static final Pattern BACK = Pattern.compile("[↩↑^#¶§\uFE0E]+|\\[edit]");
  private static final int ARTICLE = 100;

  /** Stands for a form that asks for a mail address. */
  private static final Part SIGN_UP = Part.of("form", List.of());

  /** What is written around such a form is no longer. */
  private static final int OFFER = 500;

  /** Nodes in a button with a word. */
  private static final int BUTTON = 5;

  private static final int LONGEST_STYLE = 1000;

  /** Stands for a phrase inside another of its kind: what it holds is held by that. */
  private static final String SAME = "same";

  /** Browsers go no deeper. */
  private static final int DEEPEST = 512;

  private final Names names;
  private final boolean withHidden;

  /** What a page sends late, hidden, by the id of the place that it is for. */
  private final Map<String, Element> late = new HashMap<>();

  /** Tags of the phrases without attributes around; one inside another of its kind says nothing. */
  private final Set<String> open = new HashSet<>();

  private int depth;

  private PageTree(Element body, Names names, boolean withHidden) {
    this.names = names;
    this.withHidden = withHidden;
    for (Element hidden : body.getElementsByAttribute("hidden")) {
      if (LATE.matcher(hidden.id()).matches()) {
        late.put(hidden.id().substring(2), hidden);
      }
    }
  }

  /**
   * All of a page that can be text.
   *
   * @param withHidden whether what the page hides at first is read as well
   */
  static Part of(Element body, Names names, boolean withHidden) {
    Part all = new PageTree(body, names, withHidden).element(body);
    return all == null ? Part.of("body", List.of()) : all.withTag("body");
  }

  private @Nullable Part element(Element element) {
    String tag = element.normalName().toLowerCase(Locale.ROOT);
    if (depth >= DEEPEST) {
      return null;
    }
    if (tag.equals("template")) {
      return template(element);
    }
    if (tag.equals("button")) {
      return answer(element);
    }
    boolean never = Tags.NEVER_TEXT.contains(tag) && !(withHidden && tag.equals("noscript"));
    if (never || isHidden(element)) {
      return null;
    }
    boolean plain = Tags.PHRASES.contains(tag) && element.attributes().isEmpty();
    if (!plain) {
      return shown(element, tag);
    }
    boolean opened = open.add(tag);
    Part part = shown(element, opened ? tag : SAME);
    if (opened) {
      open.remove(tag);
    }
    return part;
  }

  private @Nullable Part template(Element template) {
    if (template.hasAttr("shadowrootmode")) {
      return shown(template, "div");
    }
    Element content =
        PLACE.matcher(template.id()).matches() ? late.remove(template.id().substring(2)) : null;
    return content == null ? null : shown(content, "div");
  }

  /** Of all buttons the one with which readers answer tells what a page is. */
  private static @Nullable Part answer(Element button) {
    Part words = button.childNodeSize() <= BUTTON ? Part.words(button.text()) : Part.words("");
    return words.counts.replies() == 0 ? null : Part.of("a", List.of(words));
  }

  private Part shown(Element element, String tag) {
    depth++;
    List<Part> parts = new ArrayList<>(element.childNodeSize());
    boolean blocks = false;
    boolean waiting = false;
    for (Node node : element.childNodes()) {
      Part part = waiting && !isBlank(node) ? null : part(node);
      // After the place of what comes late stands one element that stood in for it.
      waiting = waiting ? isBlank(node) : part != null && isPlace(node);
      if (part != null && part.tag.equals(SAME)) {
        parts.addAll(part.parts);
        blocks |= part.holdsBlocks();
      } else if (part != null) {
        parts.add(part);
        blocks |= !Tags.isPhrase(part.tag);
      }
    }
    depth--;
    if (tag.equals(SAME)) {
      return Part.of(SAME, parts);
    }
    String own = tag.equals("span") && has(element, RAISED) ? "sup" : tag;
    Part part = Part.of(tagFor(own, blocks), names.of(element), element, parts);
    if (isMark(part)) {
      return Part.words("");
    }
    return part.tag.equals("form") ? form(part) : parts.contains(SIGN_UP) ? signUp(part) : part;
  }

  /** A form around an article is there for what is sent with a button, and no more than a box. */
  private static Part form(Part form) {
    boolean article = form.counts.prose() >= ARTICLE || form.counts.headlines() > 0;
    return article ? form.withTag("div") : form.counts.addresses() > 0 ? SIGN_UP : Part.words("");
  }

  /** A small box with a form for a mail address says what is to be had for it. */
  private static Part signUp(Part box) {
    Counts counts = box.counts;
    if (counts.letters() == 0) {
      return SIGN_UP;
    }
    boolean small = counts.chars() <= OFFER && counts.headlines() == 0;
    return small && Tags.CONTAINERS.contains(box.tag) ? box.with(box.traits.asFurniture()) : box;
  }

  /** What points to a footnote, or back from one. */
  private static boolean isMark(Part part) {
    return switch (part.tag) {
      case "sup" -> part.counts.linkChars() > 0 && NOTE.matcher(part.line(10)).matches();
      case "a" ->
          part.counts.chars() > 0
              && (isRaised(part) ? NOTE : BACK).matcher(part.line(10)).matches();
      default -> false;
    };
  }

  private static boolean isRaised(Part link) {
    return link.parts.size() == 1 && link.parts.get(0).tag.equals("sup");
  }

  private static boolean isPlace(Node node) {
    return node instanceof Element element
        && element.normalName().equals("template")
        && element.id().startsWith("B:");
  }

  private static boolean isBlank(Node node) {
    return node instanceof Comment || (node instanceof TextNode text && text.isBlank());
  }

  private @Nullable Part part(Node node) {
    if (node instanceof TextNode text) {
      return Part.words(text.getWholeText());
    }
    return node instanceof Element element ? element(element) : null;
  }

  private static String tagFor(String tag, boolean blocks) {
    if (Tags.KNOWN_BLOCKS.contains(tag)) {
      return tag;
    }
    if (Tags.PHRASES.contains(tag)) {
      return blocks && !tag.equals("a") ? "div" : tag;
    }
    return blocks ? "div" : tag.startsWith("amp-") || tag.contains("-") ? "div" : "span";
  }

  private boolean isHidden(Element element) {
    if (withHidden || element.normalName().equals("body")) {
      return false;
    }
    if (element.hasAttr("hidden") && !element.attr("hidden").equals("until-found")) {
      return true;
    }
    if (element.attr("aria-hidden").equals("true")) {
      return !element.attr("class").contains("fallback-image");
    }
    return has(element, UNSEEN);
  }

  private static boolean has(Element element, Pattern inStyle) {
    String style = element.attr("style");
    return !style.isEmpty()
        && inStyle.matcher(style.substring(0, Math.min(style.length(), LONGEST_STYLE))).find();
  }
}
