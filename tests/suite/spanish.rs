//! What a reader in Spain gets: pages without a word of another language, dates and money as they are written there.

use std::collections::BTreeSet;

use crate::html_text::{document_text, text};
use crate::workbench::Bench;

/// Common words of English and Portuguese that no Spanish text has.
const FOREIGN: &str = "
    the and with from this that these your you yours our ours we us they their what when where which who whom why
    how will would should must is are was were been has have had does did done not yes none nothing all any each every
    of to in for by at on until before after between while day days week weeks month months hour hours minute minutes
    monday tuesday wednesday thursday friday saturday sunday january february march april june july august september
    october november december task tasks phase step steps owner milestone draft internal open late overdue reached today
    server servers workstation workstations laptop printer router switch backup help desk e-mail email phone name date
    signature signed page version items item devices contents due takes comes

    não são você vocês uma umas um com sem também até já só depois ainda quem nós seu sua seus suas
    meu minha pelo pela pelos pelas em ao à às aos das feito feita pronto prazo prazos etapa etapas equipe
    serviço serviços chamado chamados senha senhas reunião ativação treinamento cobrança feriado feriados revisão
    gravação configuração informações integração segunda-feira terça-feira quarta-feira quinta-feira sexta-feira janeiro
    fevereiro março maio junho julho setembro outubro novembro dezembro arquivo arquivos equipamento equipamentos
    unidade tarefa tarefas responsável situação atendimento rascunho";

/// The words of a text in small letters, with their hyphens.
fn words(text: &str) -> BTreeSet<String> {
    let apart = text.split(|c: char| !c.is_alphabetic() && c != '-');
    apart.map(|word| word.trim_matches('-').to_lowercase()).filter(|word| !word.is_empty()).collect()
}

/// What a page of the client in Spain says; the start page is no document and is read as a whole.
fn page(bench: &Bench, kind: &str) -> String {
    let page = bench.text(&format!("output/clients/azahar/{kind}.html"));
    if page.contains("<article") { document_text(&page) } else { text(&page[page.find("<body").unwrap()..]) }
}

#[test]
fn a_spanish_client_reads_no_word_of_another_language() {
    let bench = Bench::fixture("spain");
    bench.succeed(&["build"]);
    let foreign = words(FOREIGN);
    let files = bench.files("output/clients/azahar");
    let kinds: Vec<&str> = files.iter().filter_map(|path| path.strip_suffix(".html")).collect();
    for kind in ["welcome", "project-plan", "onboarding-survey", "index"] {
        assert!(kinds.contains(&kind), "there is no {kind}: {kinds:?}");
    }
    for kind in kinds {
        // A product has one name in every language.
        let mut said = page(&bench, kind).replace("Windows Server", "");
        // The list of words names the foreign ones that clients meet.
        if kind == "glossary" || kind == "print" {
            said = said.replace("help desk", "").replace("backup", "");
        }
        let found: Vec<String> = words(&said).intersection(&foreign).cloned().collect();
        assert!(found.is_empty(), "{kind} says {found:?}:\n{said}");
    }
    // The control: the list would find a sentence of either language.
    assert!(
        !words("We start on Monday").is_disjoint(&foreign) && !words("Até segunda").is_disjoint(&foreign)
    );
}

#[test]
fn a_spanish_client_reads_dates_hours_and_holidays_as_at_home() {
    let bench = Bench::fixture("spain");
    bench.succeed(&["build"]);
    let says = |kind: &str, texts: &[&str]| {
        let page = page(&bench, kind).replace('\u{a0}', " ");
        for text in texts {
            assert!(page.contains(text), "{kind} does not say `{text}`:\n{page}");
        }
    };
    says(
        "welcome",
        &[
            "25 de noviembre de 2026",
            "jueves, 26 de noviembre, a las 10:00",
            "de lunes a viernes: de 7:00 a 15:00",
            "Puesta en marcha",
        ],
    );
    says(
        "project-plan",
        &["Plan de proyecto", "Los diez pasos", "lo revisa su asesoría", "Reunión inicial", "ustedes"],
    );
    says("onboarding-survey", &["¿Qué va bien?", "totalmente de acuerdo", "Buenos días, Rocío Cánovas:"]);
}

#[test]
fn a_workspace_in_spanish_alone_lacks_no_text() {
    let bench = Bench::fixture("spain");
    let ran = bench.succeed(&["check"]);
    for code in ["W0214", "E0311", "E0315", "E0405"] {
        assert!(!format!("{}{}", ran.stdout, ran.stderr).contains(code), "{}{}", ran.stdout, ran.stderr);
    }
}
