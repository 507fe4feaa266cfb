//! Step 3: the welcome document.

use super::{built, says};

#[test]
fn row_3_2_the_welcome_says_who_the_provider_is() {
    says("clients/boavista/welcome", &["Quem somos", "Como trabalhamos"]);
}

#[test]
fn row_3_0_the_welcome_goes_out_when_both_have_signed() {
    use crate::mail_text::Eml;
    use crate::workbench::Bench;
    // Before that it is a draft, and there is no mail.
    let kestrel = built().text("output/clients/kestrel-ridge/welcome.html");
    assert!(kestrel.contains("class=\"stamp\"") && !kestrel.contains("Boa Vista"));
    assert!(!built().path("output/internal/kestrel-ridge/mail/welcome.eml").exists());
    let mail = Eml::read(&built().bytes("output/internal/boavista/mail/welcome.eml"));
    assert_eq!(mail.files[0].0, "Boas-vindas - Clínica Boa Vista.pdf");

    // One business day after the signatures a warning; none once it is noted what was sent, when and to whom.
    let bench = Bench::samples();
    let record = "content/clients/boavista/onboarding.yaml";
    bench.replace(record, "sent:\n  - {kind: welcome, version: 1, on: 2026-11-06, to: helena}\n", "");
    let check = |day: &str| {
        let ran = bench.command(&["check", "boavista", "--as-of", day]).output().unwrap();
        String::from_utf8(ran.stderr).unwrap().contains("W0682")
    };
    // Signed on a Friday: Monday is the business day that may pass.
    assert_eq!([check("2026-11-06"), check("2026-11-09"), check("2026-11-10")], [false, false, true]);
    bench.succeed(&["send", "boavista", "welcome"]);
    assert!(bench.text(record).contains("on: 2026-11-22, to: helena, file: files/sent/welcome-1.pdf"));
    assert!(!check("2026-11-23"));
    // The copy stays as it was sent.
    let kept = bench.bytes("content/clients/boavista/files/sent/welcome-1.pdf");
    bench.replace("content/provider.yaml", "name: Norte TI\n", "name: Norte TI do Brasil\n");
    bench.succeed(&["build", "boavista"]);
    assert_eq!(bench.bytes("output/clients/boavista/welcome-1.pdf"), kept);
}
