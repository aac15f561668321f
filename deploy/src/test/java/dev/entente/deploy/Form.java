package dev.entente.deploy;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import java.util.List;
import java.util.Locale;

/** The forms in which every page is looked at. */
enum Form {
    LIGHT,
    DARK,
    PHONE;

    /** Those of one page, which is opened once and only changes its colours. */
    static final List<List<Form>> SCREENS = List.of(List.of(LIGHT, DARK), List.of(PHONE));

    int width() {
        return this == PHONE ? 320 : 1280;
    }

    int height() {
        return this == PHONE ? 700 : 900;
    }

    ColorScheme scheme() {
        return this == DARK ? ColorScheme.DARK : ColorScheme.LIGHT;
    }

    NewContextOptions screen() {
        boolean phone = this == PHONE;
        return new NewContextOptions()
                .setViewportSize(width(), height())
                .setColorScheme(scheme())
                .setReducedMotion(ReducedMotion.REDUCE)
                .setIsMobile(phone)
                .setHasTouch(phone)
                .setDeviceScaleFactor(phone ? 2 : 1);
    }

    String folder() {
        return name().toLowerCase(Locale.ROOT);
    }
}
