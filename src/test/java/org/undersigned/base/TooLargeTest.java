package org.undersigned.base;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.undersigned.access.Staff;

/** What is too large is refused with the reason, which whoever sends it also gets to read. */
@QuarkusTest
class TooLargeTest {

    private static final byte[] MEGABYTE = new byte[1 << 20];

    private static final String PART =
            "--x\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.csv\"\r\n\r\n";

    @TestHTTPResource
    URI site;

    @Test
    void the_page_says_how_much_is_taken_and_what_to_do() throws IOException {
        refused("/desk/imports", 50, "Divide the table");
        refused("/desk/members/imports", 50, "Divide the table");
        refused("/desk/letters", 1, "Divide what you sent into several parts");
        refused("/letters", 1, "Nothing was changed");
    }

    private void refused(String address, long most, String advice) throws IOException {
        try (Socket socket = begun(address, "Content-Length: " + ((most << 20) + 1))) {
            assertTrue(answer(socket, most).contains(advice));
        }
    }

    @Test
    void a_program_is_told_so_too() {
        given().body(new byte[(1 << 20) + 1])
                .contentType("application/json")
                .post("/api/v1/letters")
                .then()
                .statusCode(413)
                .body("detail", containsString("At most 1 MB (1048576 bytes)"))
                .body("size()", equalTo(4));
    }

    // As browsers on some systems do: whoever is cut off meanwhile sees a broken connection and nothing else.
    @Test
    void whoever_reads_only_after_sending_all_of_it_reads_the_reason() throws IOException {
        for (String length :
                new String[] {"Content-Length: " + (PART.length() + (200L << 20)), "Transfer-Encoding: chunked"}) {
            try (Socket socket = begun("/desk/imports", length)) {
                for (int sent = 0; sent < 200; sent++) {
                    send(socket, length);
                }
                answer(socket, 50);
            }
        }
    }

    @Test
    void a_form_whose_sender_was_signed_out_is_heard_to_its_end_as_well() throws IOException {
        try (Socket socket = begun("/desk/kept?to=/desk/imports", "Transfer-Encoding: chunked")) {
            for (int sent = 0; sent < 200; sent++) {
                send(socket, "chunked");
            }
            answer(socket, 50);
        }
    }

    @Test
    void what_says_no_length_is_answered_before_all_of_it_came() throws IOException {
        try (Socket socket = begun("/desk/imports", "Transfer-Encoding: chunked")) {
            for (int sent = 0; sent < 52; sent++) {
                send(socket, "chunked");
            }
            answer(socket, 50);
        }
    }

    @Test
    void nobody_who_was_refused_is_listened_to_for_ever() throws IOException {
        long before = Leftover.mostMillis;
        Leftover.mostMillis = 500;
        try (Socket socket = begun("/desk/imports", "Content-Length: " + (4L << 30))) {
            answer(socket, 50);
            assertThrows(IOException.class, () -> {
                for (int sent = 0; sent < 600; sent++) {
                    socket.getOutputStream().write(0);
                    Thread.sleep(50);
                }
            });
        } finally {
            Leftover.mostMillis = before;
        }
    }

    @Test
    void whoever_hangs_up_is_forgotten_at_once() throws Exception {
        int others = Leftover.HEARD.get();
        for (String length : new String[] {"Content-Length: " + (4L << 30), "Transfer-Encoding: chunked"}) {
            for (int one = 0; one < 20; one++) {
                try (Socket socket = begun("/desk/imports", length)) {
                    if (length.startsWith("Content")) {
                        answer(socket, 50);
                    } else {
                        send(socket, length);
                    }
                }
            }
        }
        for (int tries = 0; Leftover.HEARD.get() > others && tries < 100; tries++) {
            Thread.sleep(50);
        }
        assertTrue(Leftover.HEARD.get() <= others);
    }

    @Test
    void so_is_whoever_was_cut_off() throws Exception {
        int others = Leftover.HEARD.get();
        nobody_who_was_refused_is_listened_to_for_ever();
        for (int tries = 0; Leftover.HEARD.get() > others && tries < 100; tries++) {
            Thread.sleep(50);
        }
        assertTrue(Leftover.HEARD.get() <= others);
    }

    @Test
    void a_client_that_asks_first_is_answered_before_it_sends() throws IOException {
        String asks = "Content-Length: " + (2L << 30) + "\r\nExpect: 100-continue";
        try (Socket socket = begun("/desk/imports", asks)) {
            answer(socket, 50);
        }
    }

    private Socket begun(String address, String header) throws IOException {
        Socket socket = new Socket(site.getHost(), site.getPort());
        socket.setSoTimeout(60_000);
        String head = "POST " + address + " HTTP/1.1\r\nHost: " + site.getAuthority() + "\r\nOrigin: http://"
                + site.getAuthority() + "\r\nCookie: undersigned-session="
                + Staff.session(Staff.administrator("Alex Example"))
                + "\r\nContent-Type: multipart/form-data; boundary=x\r\n" + header + "\r\n\r\n";
        socket.getOutputStream().write(head.getBytes(StandardCharsets.US_ASCII));
        String part = header.endsWith("chunked") ? Integer.toHexString(PART.length()) + "\r\n" + PART + "\r\n" : PART;
        if (!header.contains("Expect")) {
            socket.getOutputStream().write(part.getBytes(StandardCharsets.US_ASCII));
        }
        return socket;
    }

    private static void send(Socket socket, String length) throws IOException {
        OutputStream out = socket.getOutputStream();
        if (length.endsWith("chunked")) {
            out.write("100000\r\n".getBytes(StandardCharsets.US_ASCII));
            out.write(MEGABYTE);
            out.write("\r\n".getBytes(StandardCharsets.US_ASCII));
        } else {
            out.write(MEGABYTE);
        }
    }

    private static String answer(Socket socket, long most) throws IOException {
        StringBuilder answer = new StringBuilder();
        byte[] some = new byte[1 << 14];
        while (answer.indexOf("</html>") < 0) {
            int read = socket.getInputStream().read(some);
            assertTrue(read > 0, () -> "ended after: " + answer);
            answer.append(new String(some, 0, read, StandardCharsets.UTF_8));
        }
        assertTrue(answer.toString().startsWith("HTTP/1.1 413 "), answer::toString);
        assertTrue(answer.toString().contains("At most " + most + " MB"), answer::toString);
        return answer.toString();
    }
}
