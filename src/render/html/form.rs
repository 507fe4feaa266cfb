//! Questionnaires as forms that work by keyboard, finger and screen reader without a script.
//!
//! A question that is answered by marks is a `fieldset` with its `legend`; one in words a `label` with its `textarea`.
//! `name` is the question's id, `value` what `responses/*.yaml` hold. Nothing is sent: `method="dialog"` outside of a
//! dialog does nothing, so that the Enter key does not load the page anew and lose the answers.

use super::escape;
use super::writer::Writer;
use crate::model::document::{Answer, Choice, Form, FormQuestion};

/// Appends a questionnaire.
pub(super) fn write(writer: &mut Writer<'_>, form: &Form) {
    if form.questions.is_empty() {
        return;
    }
    let id = writer.form_id(&form.id);
    let out = &mut writer.out;
    out.push_str("<form class=\"form\" method=\"dialog\"");
    escape::attribute("id", &id, out);
    if !form.title.trim().is_empty() {
        escape::attribute("aria-label", &form.title, out);
    }
    out.push_str(">\n");
    for question in &form.questions {
        Field { id: format!("{id}_{}", question.id), question, out: &mut *out }.write();
    }
    out.push_str("</form>\n");
}

/// A question on its way into the page.
struct Field<'f> {
    /// What the ids of its parts begin with.
    id: String,
    question: &'f FormQuestion,
    out: &'f mut String,
}

impl Field<'_> {
    fn write(mut self) {
        let question = self.question;
        match &question.answer {
            Answer::Rating { numbers, low, high } => {
                let ends = !(low.is_empty() && high.is_empty());
                self.open("fieldset", &[(!question.help.is_empty(), "help"), (ends, "ends")]);
                self.question_in("legend");
                self.help();
                self.rating(numbers, low, high);
                self.out.push_str("</fieldset>\n");
            }
            Answer::Choice { multiple, hint, options } => {
                self.open("fieldset", &[(!question.help.is_empty(), "help"), (!hint.is_empty(), "hint")]);
                self.question_in("legend");
                self.help();
                self.line("hint", hint);
                self.choices(*multiple, options);
                self.out.push_str("</fieldset>\n");
            }
            Answer::Text { lines } => {
                self.open("div", &[]);
                self.question_in("label");
                self.help();
                self.textarea(*lines);
                self.out.push_str("</div>\n");
            }
        }
    }

    /// Opens the group; it is described by those of its lines that are there.
    fn open(&mut self, tag: &str, described_by: &[(bool, &str)]) {
        self.out.push_str(&format!("<{tag} class=\"question\""));
        self.described_by(described_by);
        self.out.push_str(">\n");
    }

    fn described_by(&mut self, parts: &[(bool, &str)]) {
        let ids: Vec<String> =
            parts.iter().filter(|(there, _)| *there).map(|(_, part)| self.part(part)).collect();
        if !ids.is_empty() {
            escape::attribute("aria-describedby", &ids.join(" "), self.out);
        }
    }

    /// The id of a part of the question.
    fn part(&self, name: &str) -> String {
        format!("{}_{name}", self.id)
    }

    /// The question itself, as the name of its group or of its field.
    fn question_in(&mut self, tag: &str) {
        let question = self.question;
        self.out.push_str(&format!("<{tag} class=\"ask\""));
        if tag == "label" {
            escape::attribute("for", &self.id, self.out);
        }
        self.out.push_str("><span class=\"ask-number\">");
        escape::text(&question.number, self.out);
        self.out.push_str("</span> ");
        escape::text(&question.text, self.out);
        if !question.required.is_empty() {
            self.out.push_str(" <span class=\"required\">");
            escape::text(&question.required, self.out);
            self.out.push_str("</span>");
        }
        self.out.push_str(&format!("</{tag}>\n"));
    }

    fn help(&mut self) {
        let help = self.question.help.as_str();
        self.line("help", help);
    }

    /// A line of the question that its group or field is described by.
    fn line(&mut self, part: &str, text: &str) {
        if !text.is_empty() {
            self.out.push_str("<p class=\"hint\"");
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
            self.choice("radio", "mark", &number, &number);
        }
        self.out.push_str("</div>\n");
    }

    fn choices(&mut self, multiple: bool, options: &[Choice]) {
        self.out.push_str("<div class=\"choices\">\n");
        for option in options {
            self.choice(if multiple { "checkbox" } else { "radio" }, "choice", &option.id, &option.text);
        }
        self.out.push_str("</div>\n");
    }

    /// A field with its label around it, so that all of the label can be touched.
    fn choice(&mut self, kind: &str, class: &str, value: &str, label: &str) {
        self.out.push_str(&format!("<label class=\"{class}\"><input type=\"{kind}\""));
        escape::attribute("name", &self.question.id, self.out);
        escape::attribute("value", value, self.out);
        // HTML can't say "at least one of these boxes": there the word alone says it.
        if kind == "radio" {
            self.required();
        }
        self.out.push_str("><span>");
        escape::text(label, self.out);
        self.out.push_str("</span></label>\n");
    }

    fn textarea(&mut self, lines: u8) {
        self.out.push_str("<textarea");
        escape::attribute("id", &self.id, self.out);
        escape::attribute("name", &self.question.id, self.out);
        self.out.push_str(&format!(" rows=\"{lines}\""));
        self.described_by(&[(!self.question.help.is_empty(), "help")]);
        self.required();
        self.out.push_str("></textarea>\n");
    }

    fn required(&mut self) {
        if !self.question.required.is_empty() {
            self.out.push_str(" required");
        }
    }
}
