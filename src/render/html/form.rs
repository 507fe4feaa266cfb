//! Questionnaires as forms that work by keyboard, finger and screen reader without a script.
//!
//! A question that is answered by marks is a `fieldset` with its `legend`; one in words a `label` with its `textarea`.
//! `name` is the question's id, `value` what `responses/*.yaml` hold; in a matrix `name` is the question's and the row's,
//! with `_` between, which no id has. Nothing is sent: `method="dialog"` outside of a dialog does nothing, so that the
//! Enter key does not load the page anew and lose the answers. What the script of a page that stands alone needs to know
//! is in `data-` attributes of that page alone.

use super::escape;
use super::writer::{Part, Writer};
use crate::model::document::{Answer, Choice, Form, FormQuestion};

/// Appends a questionnaire.
pub(super) fn write(writer: &mut Writer<'_>, form: &Form) {
    if form.questions.is_empty() && !form.sheet {
        return;
    }
    let id = writer.form_id(&form.id);
    let scripted = writer.part == Part::Alone;
    let out = &mut writer.out;
    out.push_str("<form class=\"form\" method=\"dialog\"");
    escape::attribute("id", &id, out);
    if !form.title.trim().is_empty() {
        escape::attribute("aria-label", &form.title, out);
    }
    if scripted {
        facts(form, out);
    }
    out.push_str(">\n");
    for question in std::iter::once(&*form.respondent).chain(&form.questions) {
        let id = format!("{id}_{}", question.id.trim_start_matches('_'));
        Field { id, question, scripted, out: &mut *out }.write();
    }
    out.push_str("</form>\n");
}

/// What the answers must name, and where they go.
fn facts(form: &Form, out: &mut String) {
    escape::attribute("data-survey", &form.id, out);
    escape::attribute("data-version", &form.version.to_string(), out);
    escape::attribute("data-client", &form.client, out);
    if form.sheet {
        out.push_str(" data-sheet");
    }
    let returns = &form.returns;
    let places = [("endpoint", &returns.endpoint), ("mail", &returns.mail), ("to", &returns.name)];
    for (name, place) in places {
        if let Some(place) = place {
            escape::attribute(&format!("data-{name}"), place, out);
        }
    }
}

/// A question on its way into the page.
struct Field<'f> {
    /// What the ids of its parts begin with.
    id: String,
    question: &'f FormQuestion,
    /// A script looks after it.
    scripted: bool,
    out: &'f mut String,
}

impl Field<'_> {
    fn write(mut self) {
        let question = self.question;
        match &question.answer {
            Answer::Rating { numbers, low, high } => {
                let ends = !(low.is_empty() && high.is_empty());
                self.open("fieldset", &[(ends, "ends")]);
                self.question_in("legend");
                self.rating(numbers, low, high);
                self.out.push_str("</fieldset>\n");
            }
            Answer::Choice { multiple, hint, options } => {
                self.open("fieldset", &[(!hint.is_empty(), "hint")]);
                self.question_in("legend");
                self.line("hint", hint);
                self.choices(*multiple, &question.id, options);
                self.out.push_str("</fieldset>\n");
            }
            Answer::Matrix { hint, rows, options } => {
                self.open("fieldset", &[(!hint.is_empty(), "hint")]);
                self.question_in("legend");
                self.line("hint", hint);
                rows.iter().for_each(|row| self.row(row, options));
                self.out.push_str("</fieldset>\n");
            }
            Answer::Text { lines } => {
                self.open("div", &[]);
                self.question_in("label");
                self.textarea(*lines);
                self.out.push_str("</div>\n");
            }
            Answer::Line => {
                self.open("div", &[]);
                self.question_in("label");
                self.input("text", " autocomplete=\"name\"", &[]);
                self.out.push_str("</div>\n");
            }
            Answer::Date { hint } => {
                self.open("div", &[]);
                self.question_in("label");
                self.line("hint", hint);
                self.input("date", "", &[(!hint.is_empty(), "hint")]);
                self.out.push_str("</div>\n");
            }
        }
    }

    /// Opens the group; one of marks is described by those of its lines that are there.
    fn open(&mut self, tag: &str, described_by: &[(bool, &str)]) {
        self.out.push_str(&format!("<{tag} class=\"question\""));
        if tag == "fieldset" {
            self.described_by(described_by);
        }
        if self.scripted {
            escape::attribute("data-question", &self.question.id, self.out);
            if !self.question.required.is_empty() {
                self.out.push_str(" data-required");
            }
            let condition = self.question.show_if.as_ref();
            if let Some(condition) = condition.and_then(|one| serde_json::to_string(one).ok()) {
                escape::attribute("data-show-if", &condition, self.out);
            }
        }
        self.out.push_str(">\n");
    }

    fn described_by(&mut self, parts: &[(bool, &str)]) {
        let question = self.question;
        let lines = [(!question.condition.is_empty(), "condition"), (!question.help.is_empty(), "help")];
        let parts = lines.iter().chain(parts).filter(|(there, _)| *there);
        let ids: Vec<String> = parts.map(|(_, part)| self.part(part)).collect();
        if !ids.is_empty() {
            escape::attribute("aria-describedby", &ids.join(" "), self.out);
        }
    }

    /// The id of a part of the question.
    fn part(&self, name: &str) -> String {
        format!("{}_{name}", self.id)
    }

    /// The question itself, as the name of its group or of its field; then when it is asked, and its line of help.
    fn question_in(&mut self, tag: &str) {
        let question = self.question;
        self.out.push_str(&format!("<{tag} class=\"ask\""));
        if tag == "label" {
            escape::attribute("for", &self.id, self.out);
        }
        self.out.push('>');
        if !question.number.is_empty() {
            self.out.push_str("<span class=\"ask-number\">");
            escape::text(&question.number, self.out);
            self.out.push_str("</span> ");
        }
        escape::text(&question.text, self.out);
        if !question.required.is_empty() {
            self.out.push_str(" <span class=\"required\">");
            escape::text(&question.required, self.out);
            self.out.push_str("</span>");
        }
        self.out.push_str(&format!("</{tag}>\n"));
        self.line("condition", &question.condition);
        self.line("help", &question.help);
    }

    /// A line of the question that its group or field is described by.
    fn line(&mut self, part: &str, text: &str) {
        if !text.is_empty() {
            let class = if part == "condition" { "hint condition" } else { "hint" };
            escape::attribute("class", class, push(self.out, "<p"));
            escape::attribute("id", &self.part(part), self.out);
            self.out.push('>');
            escape::text(text, self.out);
            self.out.push_str("</p>\n");
        }
    }

    fn rating(&mut self, numbers: &[u8], low: &str, high: &str) {
        if !(low.is_empty() && high.is_empty()) {
            self.out.push_str("<p class=\"ends\"");
            escape::attribute("id", &self.part("ends"), self.out);
            self.out.push('>');
            for end in [low, high] {
                self.out.push_str("<span>");
                escape::text(end, self.out);
                self.out.push_str("</span>\n");
            }
            self.out.push_str("</p>\n");
        }
        self.out.push_str(&format!("<div class=\"rating rating-{}\">\n", numbers.len()));
        for number in numbers {
            let number = number.to_string();
            self.choice("radio", "mark", &self.question.id, &number, &number);
        }
        self.out.push_str("</div>\n");
    }

    fn choices(&mut self, multiple: bool, name: &str, options: &[Choice]) {
        self.out.push_str("<div class=\"choices\">\n");
        for option in options {
            let kind = if multiple { "checkbox" } else { "radio" };
            self.choice(kind, "choice", name, &option.id, &option.text);
        }
        self.out.push_str("</div>\n");
    }

    /// A row of a matrix: a group of its own, so that it is read with its name.
    fn row(&mut self, row: &Choice, options: &[Choice]) {
        self.out.push_str("<fieldset class=\"row\"");
        if self.scripted {
            escape::attribute("data-row", &row.id, self.out);
        }
        self.out.push_str(">\n<legend>");
        escape::text(&row.text, self.out);
        self.out.push_str("</legend>\n");
        let name = format!("{}_{}", self.question.id, row.id);
        self.choices(false, &name, options);
        self.out.push_str("</fieldset>\n");
    }

    /// A field with its label around it, so that all of the label can be touched.
    fn choice(&mut self, kind: &str, class: &str, name: &str, value: &str, label: &str) {
        self.out.push_str(&format!("<label class=\"{class}\"><input type=\"{kind}\""));
        escape::attribute("name", name, self.out);
        escape::attribute("value", value, self.out);
        // HTML can't say "at least one of these boxes": there the word alone says it.
        if kind == "radio" {
            self.required();
        }
        self.out.push_str("><span>");
        escape::text(label, self.out);
        self.out.push_str("</span></label>\n");
    }

    fn input(&mut self, kind: &str, more: &str, described_by: &[(bool, &str)]) {
        self.out.push_str(&format!("<input type=\"{kind}\" class=\"line\""));
        escape::attribute("id", &self.id, self.out);
        escape::attribute("name", &self.question.id, self.out);
        self.out.push_str(more);
        self.described_by(described_by);
        self.required();
        self.out.push_str(">\n");
    }

    fn textarea(&mut self, lines: u8) {
        self.out.push_str("<textarea");
        escape::attribute("id", &self.id, self.out);
        escape::attribute("name", &self.question.id, self.out);
        self.out.push_str(&format!(" rows=\"{lines}\""));
        self.described_by(&[]);
        self.required();
        self.out.push_str("></textarea>\n");
    }

    fn required(&mut self) {
        if !self.question.required.is_empty() {
            self.out.push_str(" required");
        }
    }
}

/// Appends, to go on appending.
fn push<'o>(out: &'o mut String, text: &str) -> &'o mut String {
    out.push_str(text);
    out
}
