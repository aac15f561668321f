package dev.entente.ui.kit;

import com.vaadin.flow.component.datepicker.DatePicker;

/** A field for a day: it is typed as it is shown everywhere ("15 Feb 2027"), and its icon opens the calendar. */
public final class DayField extends DatePicker {

    private static final long serialVersionUID = 1L;
    private static final String FORM = "d MMM yyyy";
    private static final int MONDAY = 1;

    public DayField(String label) {
        super(label);
        setAutoOpen(false);
        setPlaceholder("15 Feb 2027");
        setI18n(new DatePickerI18n()
                .setDateFormats(FORM, "d.M.yyyy", "yyyy-MM-dd", "d MMMM yyyy")
                .setFirstDayOfWeek(MONDAY)
                .setRequiredErrorMessage("Choose a day")
                .setBadInputErrorMessage("Write the day like 15 Feb 2027"));
    }

    /** Whether something is typed that is no day: its value is none then, as if it were empty. */
    public boolean isUnread() {
        return getValue() == null && isInputValuePresent();
    }
}
