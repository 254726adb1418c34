package org.karvan.identity;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class SignInRowTest {

    @Test
    void aDeviceIsCalledByItsBrowserAndSystem() {
        assertEquals("Firefox, Android", device("Mozilla/5.0 (Android 14; Mobile; rv:131.0) Gecko/131.0 Firefox/131.0"));
        assertEquals("Chrome, Windows", device("Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/130.0.0.0 Safari/537.36"));
        assertEquals("Edge, Windows",
                device("Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/130.0.0.0 Safari/537.36 Edg/130.0.0.0"));
        assertEquals("Chrome, Android",
                device("Mozilla/5.0 (Linux; Android 13; SM-A515F) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/129.0.0.0 Mobile Safari/537.36"));
        assertEquals("Safari, iPhone",
                device("Mozilla/5.0 (iPhone; CPU iPhone OS 17_5 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/17.5 Mobile/15E148 Safari/604.1"));
    }

    @Test
    void aDeviceThatTellsNothingKnownIsCalledAsItCallsItself() {
        assertEquals("curl/8.5.0", device("curl/8.5.0"));
    }

    private static String device(String userAgent) {
        return new SignInRow(1L, Instant.EPOCH, Instant.EPOCH, userAgent).getDevice();
    }
}
