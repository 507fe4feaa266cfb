//! Step 9: going live.

use crate::mail_text::Eml;
use crate::workbench::Bench;

#[test]
fn row_9_2_a_mail_says_that_it_is_on_and_what_is_still_open() {
    let bench = Bench::samples();
    let document = "content/documents/pt-BR/completion.md";
    if !bench.path(document).exists() {
        bench.write(document, "---\ntitle: Conclusão\nstep: 9\n---\n\n## Pronto\n\nTudo.\n");
    }
    let record = "content/clients/boavista/onboarding.yaml";
    bench.replace(
        record,
        "{started_on: 2026-11-11, done_on: 2026-11-17, by: carla, spent: 40m, note: A Fibra Sul pediu a troca por carta assinada}",
        "{started_on: 2026-11-11, by: carla}",
    );
    bench.succeed(&["build", "boavista", "--only", "completion"]);
    let mail = Eml::read(&bench.bytes("output/internal/boavista/mail/completion.eml"));
    assert!(mail.header("Subject").contains("desde 16 de novembro de 2026"), "{}", mail.header("Subject"));
    assert_eq!(mail.files[0].1, bench.bytes("output/clients/boavista/completion.pdf"));
    for text in [
        "o seu acordo de nível de serviço (Ouro) vale desde esse dia",
        "Telefone +55 19 5550-0100",
        "Apresentar-nos a cada fornecedor (Fibra Sul): Carla Menezes, até ",
        "Agradeço a confiança",
    ] {
        assert!(mail.text.contains(text), "{text}: {}", mail.text);
    }
    let lines = mail.text.lines().filter(|line| !line.trim().is_empty()).count();
    assert!(lines <= 12, "{lines} lines: {}", mail.text);

    // While something blocks the activation, there is no such mail.
    bench.replace(record, "  readiness-check: {done_on: 2026-11-16, by: bruno, spent: 30m}\n", "");
    bench.replace(record, "  go-live: {done_on: 2026-11-16, by: ana}\n", "");
    bench.replace(
        record,
        "  test-alerts: {done_on: 2026-11-12, by: bruno, spent: 30m, evidence: files/alert-test.txt}\n",
        "",
    );
    bench.run(&["build", "boavista", "--only", "completion"]);
    assert!(!bench.path("output/internal/boavista/mail/completion.eml").exists());
}
