package org.rapporteur.correction;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What people say beside the findings: verdicts, incidents, notes and answers.
 *
 * @param inForce in the order in which they were made
 */
public record Remarks(List<Correction.Remark> inForce) {
    public Remarks {
        inForce = List.copyOf(inForce);
    }

    /** Those among corrections in force. */
    public static Remarks of(List<Correction> inForce) {
        return new Remarks(inForce.stream()
                .filter(Correction.Remark.class::isInstance)
                .map(Correction.Remark.class::cast)
                .toList());
    }

    private <R extends Correction.Remark> List<R> of(Class<R> kind) {
        return inForce.stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    /** The last verdict on an allegation or incident. */
    public Optional<Correction.Verdict> verdict(String of) {
        return of(Correction.Verdict.class).stream()
                .filter(verdict -> verdict.of().equals(of))
                .reduce((earlier, later) -> later);
    }

    /** The allegations of every incident, by its id, in the order in which they were joined. */
    public Map<String, Set<String>> incidents() {
        Map<String, Set<String>> incidents = new LinkedHashMap<>();
        for (Correction.Incident incident : of(Correction.Incident.class)) {
            incidents
                    .computeIfAbsent(incident.incident(), unseen -> new LinkedHashSet<>())
                    .addAll(incident.allegations());
        }
        return incidents;
    }

    /** The incidents that an allegation is part of. */
    public Set<String> incidentsOf(String allegation) {
        return incidents().entrySet().stream()
                .filter(incident -> incident.getValue().contains(allegation))
                .map(Map.Entry::getKey)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    public List<Correction.Note> notes(String on) {
        return of(Correction.Note.class).stream()
                .filter(note -> note.on().equals(on))
                .toList();
    }

    public Set<String> tags(String on) {
        Set<String> tags = new LinkedHashSet<>();
        notes(on).forEach(note -> tags.addAll(note.tags()));
        return tags;
    }

    /** What people hold of a line, the last of each answering finding only. */
    public List<Correction.Answer> answers(String line) {
        Map<String, Correction.Answer> answers = new LinkedHashMap<>();
        for (Correction.Answer answer : of(Correction.Answer.class)) {
            if (answer.line().equals(line)) {
                answers.put(answer.by().orElse(""), answer);
            }
        }
        return new ArrayList<>(answers.values());
    }
}
