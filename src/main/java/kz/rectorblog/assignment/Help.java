package kz.rectorblog.assignment;

import java.util.List;
import java.util.Optional;

/**
 * Whose help is wanted with a case.
 *
 * @param people the co-executors to be asked; may be empty where a case is forwarded to a lead alone
 * @param daysBefore so many working days before the due date; empty where what was typed is no such number
 * @param note what they should contribute; may be blank
 */
public record Help(List<Long> people, Optional<Integer> daysBefore, String note) {

    public static final Help NONE = new Help(List.of(), Optional.empty(), "");

    public Help {
        people = people.stream().distinct().toList();
    }
}
