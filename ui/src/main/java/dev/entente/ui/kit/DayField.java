package dev.entente.ui.kit;

import com.vaadin.flow.component.datepicker.DatePicker;
import java.util.Locale;

/** A field for a day: it is typed as it is shown everywhere ("15 Feb 2027", "Feb 15, 2027"), and its icon opens the calendar. */
public final class DayField extends DatePicker {

    private static final long serialVersionUID = 1L;
    private static final String FORM = "d MMM yyyy";
    private static final String AMERICAN_FORM = "MMM d, yyyy";
    private static final int SUNDAY = 0;
    private static final int MONDAY = 1;

    public DayField(String label) {
        super(label);
        setAutoOpen(false);
        boolean american = Locale.US.getCountry().equals(Format.user().locale().getCountry());
        var example = american ? "Feb 15, 2027" : "15 Feb 2027";
        setPlaceholder(example);
        setI18n(new DatePickerI18n()
                .setDateFormats(
                        american ? AMERICAN_FORM : FORM,
                        american ? FORM : AMERICAN_FORM,
                        "d.M.yyyy",
                        "yyyy-MM-dd",
                        "d MMMM yyyy")
                .setFirstDayOfWeek(american ? SUNDAY : MONDAY)
                .setRequiredErrorMessage("Choose a day")
                .setBadInputErrorMessage("Write the day like " + example));
    }

    /** Whether something is typed that is no day: its value is none then, as if it were empty. */
    public boolean isUnread() {
        return getValue() == null && isInputValuePresent();
    }
}
