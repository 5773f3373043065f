package hearsay.article;

import hearsay.error.IoFailure;
import hearsay.text.Printable;
import java.io.IOException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;

/**
 * The articles in a folder and the folders below it. Links are followed, except where they lead
 * back to a folder that they are in, which is a problem. Hidden files and folders are left out,
 * unless it is the starting folder itself.
 */
final class FolderWalk extends SimpleFileVisitor<Path> {
  private final Path root;
  private final List<FoundFile> files = new ArrayList<>();
  private final List<String> problems = new ArrayList<>();
  private final List<LeftOut> others = new ArrayList<>();

  private FolderWalk(Path root) {
    this.root = root;
  }

  /**
   * One article.
   *
   * @param doc its path below the starting folder, with {@code /}
   */
  record FoundFile(Path path, String doc) {}

  /**
   * What a folder holds.
   *
   * @param files in the order of their {@code doc}, by code point
   * @param others files that are of no kind that is read, by name
   */
  record Listing(List<FoundFile> files, List<String> problems, List<LeftOut> others) {}

  static Listing list(Path root) {
    FolderWalk walk = new FolderWalk(root);
    try {
      Files.walkFileTree(root, EnumSet.of(FileVisitOption.FOLLOW_LINKS), Integer.MAX_VALUE, walk);
    } catch (IOException e) {
      walk.report(root, e);
    }
    walk.files.sort(Comparator.comparing(FoundFile::doc, CodePointOrder.INSTANCE));
    walk.others.sort(Comparator.comparing(LeftOut::name, CodePointOrder.INSTANCE));
    return new Listing(
        List.copyOf(walk.files), List.copyOf(walk.problems), List.copyOf(walk.others));
  }

  @Override
  public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
    return !folder.equals(root) && ArticleNames.isHidden(nameOf(folder))
        ? FileVisitResult.SKIP_SUBTREE
        : FileVisitResult.CONTINUE;
  }

  @Override
  public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
    if (ArticleNames.isArticle(nameOf(file))) {
      if (attributes.isSymbolicLink()) {
        problems.add(Printable.of(file.toString()) + ": is a link to nothing");
      } else if (attributes.isRegularFile()) {
        files.add(new FoundFile(file, docOf(file)));
      } else {
        others.add(LeftOut.noFile(Printable.of(file.toString())));
      }
    } else if (!ArticleNames.isHidden(nameOf(file)) && !ArticleNames.isGold(nameOf(file))) {
      others.add(LeftOut.ofKind(Printable.of(file.toString()), nameOf(file)));
    }
    return FileVisitResult.CONTINUE;
  }

  @Override
  public FileVisitResult visitFileFailed(Path file, IOException failure) {
    if (failure instanceof FileSystemLoopException) {
      problems.add(
          Printable.of(file.toString()) + ": is a link back to a folder that it is in; left out");
    } else if (!ArticleNames.isHidden(nameOf(file))) {
      report(file, failure);
    }
    return FileVisitResult.CONTINUE;
  }

  @Override
  public FileVisitResult postVisitDirectory(Path folder, @Nullable IOException failure) {
    if (failure != null) {
      report(folder, failure);
    }
    return FileVisitResult.CONTINUE;
  }

  private void report(Path path, IOException failure) {
    problems.add(Printable.of(path.toString()) + ": " + IoFailure.reading(failure));
  }

  private static String nameOf(Path path) {
    return String.valueOf(path.getFileName());
  }

  private String docOf(Path file) {
    StringJoiner names = new StringJoiner("/");
    root.relativize(file).forEach(name -> names.add(name.toString()));
    return names.toString();
  }
}
