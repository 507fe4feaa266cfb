//! What the components of a client's site say, each in a document of its own.

use crate::html_text::document_text;
use crate::workbench::Bench;

/// A document of that body for a client of the samples: its page as HTML, and as text on one line.
fn shown(bench: &Bench, (client, locale): (&str, &str), body: &str) -> (String, String) {
    let head = "---\ntitle: Probe\noutputs: [html]\nstep: 1\n---\n";
    bench.write(&format!("content/documents/{locale}/probe.md"), &format!("{head}{body}"));
    bench.succeed(&["build", client, "--only", "probe"]);
    let page = bench.text(&format!("output/clients/{client}/probe.html"));
    let words: Vec<String> = document_text(&page).split_whitespace().map(str::to_owned).collect();
    (page, words.join(" "))
}

const BOAVISTA: (&str, &str) = ("boavista", "pt-BR");
const KESTREL: (&str, &str) = ("kestrel-ridge", "en");

/// That texts stand in this order.
fn in_order(text: &str, parts: &[&str]) {
    let mut from = 0;
    for part in parts {
        let at = text[from..].find(part).unwrap_or_else(|| panic!("`{part}` is not there in {text}"));
        from += at + part.len();
    }
}

#[test]
fn terms_are_sorted_as_the_language_sorts_and_can_be_linked_to() {
    let body = "## Palavras\n\n```{terms}\nitems:\n  - {term: Zelo, text: Cuidado.}\n  - {term: Água, also: H2O, text: \"De *{{ company.name }}*.\"}\n  - {term: abelha, text: Um bicho.}\n```\n";
    let (page, text) = shown(&Bench::few(), BOAVISTA, body);
    in_order(&text, &["abelha Um bicho.", "Água (H2O) De Clínica Boa Vista.", "Zelo Cuidado."]);
    assert!(page.contains("id=\"term-agua\"") && page.contains("id=\"term-zelo\""), "{page}");
}

#[test]
fn a_site_says_when_it_is_closed_and_which_days_are_off() {
    let (page, text) = shown(&Bench::few(), BOAVISTA, "```{sites}\nmost: 2\n```\n");
    in_order(
        &text,
        &[
            "Matriz",
            "Rua das Flores 100, Campinas, SP, 13010-000",
            "08:00 às 18:00",
            "8 de dezembro",
            "25 de dezembro: Natal",
            "21 de dezembro de 2026 a 3 de janeiro de 2027 (Recesso de fim de ano)",
            "acesso: Portaria com documento",
        ],
    );
    assert!(page.contains("id=\"site-matriz\""), "{page}");
    assert!(!text.contains("Confraternização"), "two holidays were asked for: {text}");
}

#[test]
fn a_site_that_lists_no_holidays_has_none_of_the_providers() {
    let bench = Bench::few();
    bench.replace("content/clients/boavista/intake.yaml", "    holidays: [BR, BR-SP, BR-SP-campinas]\n", "");
    let (_, text) = shown(&bench, BOAVISTA, "```{sites}\nmost: 1\n```\n");
    assert!(text.contains("das 08:00 às 18:00") && !text.contains("Natal"), "{text}");
}

#[test]
fn meetings_reports_and_reviews_have_their_days() {
    let body = ["regular", "reports", "reviews"]
        .map(|show| format!("```{{meetings}}\nshow: {show}\n```\n\n"))
        .concat();
    let (_, text) = shown(&Bench::few(), BOAVISTA, &body);
    in_order(
        &text,
        &[
            "Reunião de acompanhamento",
            "15 de dezembro de 2026, 10:00",
            "Helena Prado, Rafael Nogueira e Ana Lima",
            "Relatório mensal",
            "Revisão de 30 dias",
            "Revisão de 90 dias",
        ],
    );
}

#[test]
fn what_a_client_owns_is_counted_and_names_no_address_of_a_machine() {
    let shows = ["kinds", "devices", "warranties", "licences", "domains"];
    let body = shows.map(|show| format!("```{{inventory}}\nshow: {show}\n```\n\n")).concat();
    let (page, text) = shown(&Bench::few(), BOAVISTA, &body);
    in_order(&text, &["Servidor 2", "Controlador de domínio", "PowerEdge T350", "Registro.br"]);
    assert!(!page.contains("192.0.2."), "{page}");
    assert!(Bench::few().text("content/clients/boavista/intake.yaml").contains("192.0.2."));
    let (_, text) = shown(&Bench::few(), KESTREL, &body);
    assert!(text.contains("Workstation 7") && !text.contains("Registered with"), "nothing is known: {text}");
}

#[test]
fn a_network_diagram_is_shown_where_it_is_a_picture() {
    let body = "## Diagrams\n\n```{diagrams}\n```\n\n## The end\n\nText.\n";
    let (page, text) = shown(&Bench::few(), BOAVISTA, body);
    assert!(page.contains("alt=\"Diagrama de rede\""), "{page}");
    assert!(text.contains("Diagrams Diagrama de rede"), "{text}");
    let (page, text) = shown(&Bench::few(), KESTREL, body);
    assert!(!page.contains("<figure") && !text.contains("Diagrams"), "{page}");
}

#[test]
fn what_else_there_is_goes_with_its_words_where_a_client_has_everything() {
    let body = "## More\n\n```{services}\nshow: available\nintro: Ask **{{ account_manager.name }}**.\n```\n\n## The end\n\nText.\n";
    let bench = Bench::few();
    let (_, text) = shown(&bench, KESTREL, body);
    in_order(&text, &["More", "Ask Ana Lima.", "IT consulting"]);
    bench.replace(
        "content/clients/kestrel-ridge/intake.yaml",
        "services: [helpdesk, monitoring, backup, antivirus, m365, email-security]",
        "services: [helpdesk, monitoring, backup, antivirus, patching, network, m365, email-security, projects, consulting]",
    );
    let (_, text) = shown(&bench, KESTREL, body);
    assert!(!text.contains("More") && !text.contains("Ask Ana Lima"), "{text}");
}

#[test]
fn a_task_of_the_client_stands_with_the_reason_for_it() {
    let body = "## Open\n\n```{client-tasks}\nform: full\nopen: true\n```\n";
    let (page, text) = shown(&Bench::few(), KESTREL, body);
    in_order(
        &text,
        &["Fill in the intake form", "Every date and every promise", "Who Nora Whitfield", "Done when"],
    );
    assert!(page.contains("id=\"task-intake-answers\""), "{page}");
}

#[test]
fn the_account_manager_can_stand_alone() {
    let (_, text) = shown(&Bench::few(), BOAVISTA, "```{team}\nshow: account-manager\n```\n");
    assert!(text.contains("Ana Lima") && !text.contains("Bruno Tavares"), "{text}");
    let (_, text) = shown(&Bench::few(), BOAVISTA, "```{team}\n```\n");
    assert!(text.contains("Bruno Tavares"), "{text}");
}

#[test]
fn of_a_promise_and_the_plan_the_later_day_is_shown() {
    let hortalia = ("hortalia", "es");
    let bench = Bench::samples();
    let record = "content/clients/hortalia/onboarding.yaml";
    let body = "{{ plan.promised }}, {{ plan.forecast }}\n\n```{key-dates}\nmost: 20\n```\n";
    let (_, late) = shown(&bench, hortalia, body);
    in_order(
        &late,
        &["25 de noviembre de 2026, 27 de noviembre de 2026", "viernes, 27 de noviembre", "Puesta en marcha"],
    );
    assert!(!late.contains("miércoles, 25 de noviembre"), "{late}");
    // Nobody is told that a promise is kept earlier than was said.
    bench.replace(record, "target: 2026-11-25", "target: 2026-12-02");
    let (_, early) = shown(&bench, hortalia, body);
    assert!(early.contains("miércoles, 2 de diciembre Puesta en marcha, a más tardar"), "{early}");
    bench.replace(record, "target: 2026-12-02\n", "");
    let (_, free) = shown(&bench, hortalia, "```{key-dates}\nmost: 20\n```\n");
    assert!(free.contains("Puesta en marcha") && !free.contains("a más tardar"), "{free}");
}

/// A table of the client's own open tasks as it stands on a day.
fn own_tasks(bench: &Bench, day: &str) -> String {
    let mut build = bench.command(&["build", "kestrel-ridge", "--only", "probe", "--as-of", day]);
    let output = build.output().unwrap();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    document_text(&bench.text("output/clients/kestrel-ridge/probe.html"))
}

#[test]
fn a_late_task_keeps_its_day_and_is_said_to_be_late() {
    let bench = Bench::few();
    let table = "```{client-tasks}\nopen: true\n```\n";
    let full = "```{client-tasks}\nform: full\nopen: true\n```\n";
    for body in [table, full] {
        let (_, today) = shown(&bench, KESTREL, &format!("{body}\n{{{{ plan.forecast }}}}\n"));
        assert!(today.contains("Fill in the intake form"), "{today}");
        let later = own_tasks(&bench, "2027-02-01");
        let moved =
            |text: &str| text.rsplit(|c: char| c.is_whitespace()).take(3).collect::<Vec<_>>().join(" ");
        assert_ne!(moved(&today), moved(later.trim_end()), "the forecast moves: {later}");
        assert!(later.contains("to do, late"), "{later}");
        let says = |text: &str| {
            let words: Vec<&str> = text.split_whitespace().collect();
            let (tasks, _) = words.split_at(words.len() - 3);
            tasks.join(" ").replace(", late", "")
        };
        let start = |text: &str| text[text.find("Fill in").unwrap()..].to_owned();
        assert_eq!(start(&says(&later)), start(&says(&today)));
    }
    // What is asked of the client has the same days, whichever list it stands in.
    let (_, today) = shown(&bench, KESTREL, "```{requests}\nmost: 40\n```\n");
    assert!(today.contains("Approve the project plan") && today.contains("Nov 30"), "{today}");
    assert_eq!(own_tasks(&bench, "2027-02-01"), own_tasks(&bench, "2026-11-22"));
}

#[test]
fn actions_stand_without_boxes_where_nobody_ticks_them() {
    let shown = |options: &str| shown(&Bench::few(), BOAVISTA, &format!("```{{actions}}\n{options}```\n"));
    let (paper, words) = shown("");
    let (site, same) = shown("boxes: false\n");
    let boxes = |page: &str| page.matches("<span class=\"box\"").count();
    assert_eq!((boxes(&paper), boxes(&site)), (3, 0), "{paper}");
    for text in [&words, &same] {
        in_order(text, &["Enviar o roteiro do treinamento", "Ana Lima", "12 de novembro de 2026"]);
    }
    assert!(!site.contains("Feito") && paper.contains("Feito"), "{site}");
}

#[test]
fn a_site_that_never_closes_is_open_around_the_clock() {
    let bench = Bench::few();
    let record = "content/clients/kestrel-ridge/intake.yaml";
    bench.replace(record, "hours: {mon-fri: \"08:00-17:00\"}", "hours: {mon-sun: \"00:00-24:00\"}");
    bench.replace(record, "hours: {mon-thu: \"07:00-16:00\"}", "hours: {mon-thu: \"07:00-24:00\"}");
    let (_, text) = shown(&bench, KESTREL, "```{hours}\n```\n");
    let text = text.replace('\u{202f}', " ");
    in_order(&text, &["Monday to Sunday: around the clock", "Monday to Thursday: 7:00 AM to midnight"]);
    assert!(!text.contains("11:59"), "{text}");
}

#[test]
fn a_phone_dials_a_number_with_its_extension() {
    let bench = Bench::few();
    bench.replace(
        "content/provider.yaml",
        "emergency_phone: \"+55 19 5550-0199\"",
        "emergency_phone: \"+55 (19) 5550-0199 ext. 204\"",
    );
    let number = "provider.support.emergency_phone";
    let body = format!(
        "[{{{{ {number} }}}}](tel:{{{{ {number} | dial }}}}) [Nora](tel:{{{{ primary.name | dial }}}})\n"
    );
    let (page, text) = shown(&bench, KESTREL, &body);
    assert!(page.contains("<a href=\"tel:+551955500199;ext=204\">+55 (19) 5550-0199 ext. 204</a>"), "{page}");
    assert!(!page.contains("\"tel:\"") && text.contains("Nora"), "{page}");
}

#[test]
fn every_number_on_a_page_of_the_site_can_be_dialled() {
    let folder = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("content/documents");
    let mut numbers = 0;
    for locale in ["en", "pt-BR", "es"] {
        for entry in std::fs::read_dir(folder.join(locale).join("site")).unwrap() {
            let path = entry.unwrap().path();
            let text = std::fs::read_to_string(&path).unwrap();
            let (shown, dialled) =
                (text.matches("phone }}").count(), text.matches("phone }}](tel:{{ ").count());
            assert_eq!(
                (shown, dialled),
                (text.matches("phone | dial }})").count(), shown),
                "{}",
                path.display()
            );
            numbers += shown;
        }
    }
    assert!(numbers >= 24, "only {numbers}");
}

#[test]
fn work_has_started_from_its_first_day_on() {
    let bench = Bench::few();
    let body = "{% if plan?.started %}It started{% else %}It starts{% endif %} on {{ plan.start }}\n";
    let (_, before) = shown(&bench, KESTREL, body);
    assert!(before.contains("It starts on November 30, 2026"), "{before}");
    assert!(own_tasks(&bench, "2026-11-30").contains("It started on November 30, 2026"));
}
