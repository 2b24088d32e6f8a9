package org.parley.tidy;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreeScanner;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/**
 * One Java file as its parser sees it.
 *
 * @param file path from the folder that was searched
 * @param text the whole file
 */
public record JavaSource(Path file, String text, List<Method> methods, List<Literal> literals) {

    /** @param lines from the first line of its declaration, comments left out, to its last brace */
    public record Method(String where, String name, long lines) {}

    /** A string literal, escapes resolved. */
    public record Literal(String where, String text) {}

    /** Every Java file of the modules under {@code root}; what builds leave in target is passed over. */
    public static List<JavaSource> under(Path root) throws IOException {
        List<Path> files;
        try (Stream<Path> walk = Files.walk(root)) {
            files = walk.filter(file -> file.toString().endsWith(".java"))
                    .filter(file -> !file.toString().contains("/target/"))
                    .filter(file -> file.toString().contains("/src/"))
                    .sorted()
                    .toList();
        }
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        try (StandardJavaFileManager manager = compiler.getStandardFileManager(null, null, null)) {
            JavacTask task = (JavacTask)
                    compiler.getTask(null, manager, null, null, null, manager.getJavaFileObjectsFromPaths(files));
            List<JavaSource> sources = new ArrayList<>();
            for (CompilationUnitTree unit : task.parse()) {
                Path file = Path.of(unit.getSourceFile().toUri());
                sources.add(scan(unit, file, Trees.instance(task).getSourcePositions()));
            }
            return sources;
        }
    }

    private static JavaSource scan(CompilationUnitTree unit, Path file, SourcePositions positions) throws IOException {
        List<Method> methods = new ArrayList<>();
        List<Literal> literals = new ArrayList<>();
        new TreeScanner<Void, Void>() {
            @Override
            public Void visitMethod(MethodTree method, Void unused) {
                long first = unit.getLineMap().getLineNumber(positions.getStartPosition(unit, method));
                long end = positions.getEndPosition(unit, method);
                if (end >= 0) {
                    long last = unit.getLineMap().getLineNumber(end);
                    methods.add(new Method(file + ":" + first, method.getName().toString(), last - first + 1));
                }
                return super.visitMethod(method, unused);
            }

            @Override
            public Void visitLiteral(LiteralTree literal, Void unused) {
                if (literal.getValue() instanceof String text) {
                    long line = unit.getLineMap().getLineNumber(positions.getStartPosition(unit, literal));
                    literals.add(new Literal(file + ":" + line, text));
                }
                return super.visitLiteral(literal, unused);
            }
        }.scan(unit, null);
        return new JavaSource(file, Files.readString(file), methods, literals);
    }

    public List<String> lines() {
        return text.lines().toList();
    }

    public boolean isMain() {
        return file.toString().contains("/src/main/");
    }

    public boolean isCoreMain() {
        return file.toString().contains("/core/src/main/");
    }

    @Override
    public String toString() {
        return file + " (" + lines().size() + " lines)";
    }
}
