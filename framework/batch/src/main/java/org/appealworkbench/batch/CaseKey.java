package org.appealworkbench.batch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.appealworkbench.api.casefile.CaseFile;
import org.appealworkbench.api.casefile.CaseFolder;
import org.appealworkbench.api.casefile.Contact;
import org.appealworkbench.api.casefile.Mail;
import org.appealworkbench.api.casefile.ReportFile;
import org.appealworkbench.api.casefile.Round;
import org.appealworkbench.api.casefile.TextSource;
import org.appealworkbench.api.evidence.Inspection;
import org.appealworkbench.api.policy.Policy;
import org.appealworkbench.api.type.AppealType;
import org.appealworkbench.api.workflow.BatchOptions;

/** Digest of everything that decides about the files of a case: equal keys mean equal files. */
record CaseKey(String coreVersion, BatchOptions options) {

    /** @param folder with the day that the case counts as */
    String of(byte[] json, CaseFolder folder, List<AppealType> types, Policy policy, Digests digests) {
        digests.reset();
        digests.add(coreVersion).add(options.toString());
        for (AppealType type : types) {
            digests.add(type.id().value()).add(type.version()).add(type.digest());
        }
        digests.add(policy.version()).add(policy.digest());
        digests.add(folder.caseFile().today().map(Object::toString).orElse(""));
        digests.add(json);
        for (Inspection inspection : folder.inspections()) {
            digests.add(inspection.toString());
        }
        for (TextSource text : texts(folder.caseFile())) {
            digests.add(text.file().isPresent() ? text.content() : "");
        }
        for (ReportFile report : folder.caseFile().reports()) {
            digests.add(content(folder.folder(), report.file()));
        }
        return digests.hex();
    }

    private static List<TextSource> texts(CaseFile caseFile) {
        List<TextSource> texts = new ArrayList<>();
        caseFile.notice().map(Mail::text).ifPresent(texts::add);
        for (Round round : caseFile.rounds()) {
            round.letter().ifPresent(texts::add);
            round.reply().map(Mail::text).ifPresent(texts::add);
        }
        for (Contact contact : caseFile.contacts()) {
            contact.text().ifPresent(texts::add);
        }
        return texts;
    }

    /** Nothing for what is not there or leads out of the folder: the stages do not read that either. */
    private static byte[] content(Path folder, String file) {
        Path path = folder.resolve(file).normalize();
        try {
            return path.startsWith(folder.normalize()) && Files.isRegularFile(path)
                    ? Files.readAllBytes(path)
                    : new byte[0];
        } catch (IOException e) {
            return new byte[0];
        }
    }
}
