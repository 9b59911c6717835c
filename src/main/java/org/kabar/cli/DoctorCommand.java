package org.kabar.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.kabar.map.Reference;
import org.kabar.store.Checkup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code kabar doctor}: what is wrong with a store, and what helps. */
@Command(
        name = "doctor",
        description =
                "Looks over the store, also one that does not open; names a remedy for each finding.",
        mixinStandardHelpOptions = true)
final class DoctorCommand implements Callable<Integer> {

    @Mixin private StoreOptions store = new StoreOptions();

    @Option(names = "--json", description = "Print one JSON array.")
    private boolean json;

    @Spec private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
        List<Checkup.Check> checks = Checkup.of(store.path(), Reference.load());
        PrintWriter out = spec.commandLine().getOut();
        if (json) {
            out.println(json(checks));
        } else {
            checks.forEach(check -> out.println(line(check)));
        }
        out.flush();
        boolean well = checks.stream().allMatch(Checkup.Check::isWell);
        return (well ? ExitCode.DONE : ExitCode.PARTLY).code();
    }

    private static String line(Checkup.Check check) {
        String mark = check.isWell() ? "ok" : "finding";
        String remedy = check.remedy().map(act -> "\n" + " ".repeat(22) + "-> " + act).orElse("");
        return String.format(
                Locale.ROOT, "%-8s %-12s %s%s", mark, check.name(), check.state(), remedy);
    }

    private static String json(List<Checkup.Check> checks) {
        ObjectMapper mapper = new ObjectMapper();
        ArrayNode array = mapper.createArrayNode();
        for (Checkup.Check check : checks) {
            ObjectNode node = array.addObject();
            node.put("check", check.name());
            node.put("ok", check.isWell());
            node.put("state", check.state());
            check.remedy().ifPresent(remedy -> node.put("remedy", remedy));
        }
        try {
            return mapper.writeValueAsString(array);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(
                    "a tree of plain values could not be written", impossible);
        }
    }
}
