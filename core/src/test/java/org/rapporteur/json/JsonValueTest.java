package org.rapporteur.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonValueTest {
    @ParameterizedTest
    @ValueSource(strings = {"null", "false", "0", "0.0", "\"\"", "[]", "{}"})
    void whatSaysNothingIsEmpty(String json) {
        assertThat(JsonValue.parse("here", json).isEmpty()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"true", "1", "-0.5", "\" \"", "[null]", "{\"a\":null}"})
    void whatSaysSomethingIsNotEmpty(String json) {
        assertThat(JsonValue.parse("here", json).isEmpty()).isFalse();
    }

    @Test
    void isWrittenWithASpaceAfterCommaAndColonAndNumbersAsTheyWere() {
        assertThat(JsonValue.parse("here", "{\"a\":[1,41.0,null],\"ü\":{\"b\":true},\"c\":\"\\\"\\n\\u0001\\u00e9\"}")
                        .written())
                .isEqualTo("{\"a\": [1, 41.0, null], \"ü\": {\"b\": true}, \"c\": \"\\\"\\n\\u0001é\"}");
    }

    @Test
    void anAbsentMemberIsEmptyAndHasNothingInIt() {
        JsonValue value = JsonValue.parse("here", "{\"a\":\"x\"}");

        assertThat(value.get("b").isEmpty()).isTrue();
        assertThat(value.get("b").get("c").items()).isEmpty();
        assertThat(value.get("a").get("c").text()).isEmpty();
        assertThat(value.has("b")).isFalse();
    }

    @Test
    void theMessageSaysWhereTheJsonIsBroken() {
        assertThatThrownBy(() -> JsonValue.parse("gold/x.json", "{\"a\":"))
                .isInstanceOf(LineException.class)
                .hasMessageStartingWith("gold/x.json: This is not JSON");
        assertThatThrownBy(() -> JsonValue.parse("gold/x.json", "{} {}")).isInstanceOf(LineException.class);
    }
}
