package ancillary.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** What a form sends is read in both ways browsers send it. */
class PostedTest {

    @Test
    void fields_in_one_line() {
        Posted posted = read("application/x-www-form-urlencoded", "a=1&b=%C3%A9+%26&a=2&c=&=x&d=%zz");
        assertThat(posted.values().get("a")).containsExactly("1", "2");
        assertThat(posted.last("b")).isEqualTo("é &");
        assertThat(posted.last("c")).isEmpty();
        assertThat(posted.last("nothing")).isEmpty();
    }

    @Test
    void fields_and_a_file_in_parts() {
        Posted posted = read(
                "multipart/form-data; boundary=----x",
                "------x\r\nContent-Disposition: form-data; name=\"/people/0/name\"\r\n\r\né\r\nsecond line\r\n"
                        + "------x\r\nContent-Disposition: form-data; name=\"file\"; filename=\"case.json\"\r\n"
                        + "Content-Type: application/json\r\n\r\n{\"a\": 1}\r\n------x--\r\n");
        assertThat(posted.last("/people/0/name")).isEqualTo("é\nsecond line");
        assertThat(posted.last("file")).isEqualTo("{\"a\": 1}");
    }

    @Test
    void a_body_without_its_parts_is_nothing() {
        assertThat(read("multipart/form-data; boundary=x", "--x\r\nrubbish").values())
                .isEmpty();
        assertThat(read(null, "").values()).isEmpty();
    }

    private static Posted read(String type, String body) {
        return Posted.read(type, body.getBytes(StandardCharsets.UTF_8));
    }
}
