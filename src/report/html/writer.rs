//! Writing HTML: markup of our own and text of anyone are kept apart.

use super::super::escape::push_html;

/// HTML being written.
#[derive(Default)]
pub(super) struct Html(String);

impl Html {
    pub(super) fn finish(self) -> String {
        self.0
    }

    /// Markup of our own, as it is.
    pub(super) fn raw(&mut self, markup: &str) -> &mut Self {
        self.0.push_str(markup);
        self
    }

    /// Text of anyone, escaped.
    pub(super) fn text(&mut self, text: &str) -> &mut Self {
        push_html(&mut self.0, text);
        self
    }

    pub(super) fn number(&mut self, number: usize) -> &mut Self {
        self.raw(&number.to_string())
    }

    /// An element with nothing but text.
    pub(super) fn tag(&mut self, name: &str, text: &str) -> &mut Self {
        self.raw("<")
            .raw(name)
            .raw(">")
            .text(text)
            .raw("</")
            .raw(name)
            .raw(">\n")
    }

    /// An element of a class with nothing but text.
    pub(super) fn classed(&mut self, name: &str, class: &str, text: &str) -> &mut Self {
        self.raw("<")
            .raw(name)
            .raw(" class=\"")
            .raw(class)
            .raw("\">")
            .text(text)
            .raw("</")
            .raw(name)
            .raw(">\n")
    }

    /// An unordered list of texts.
    pub(super) fn list<'a>(&mut self, class: &str, texts: impl IntoIterator<Item = &'a String>) -> &mut Self {
        self.raw("<ul class=\"").raw(class).raw("\">\n");
        for text in texts {
            self.tag("li", text);
        }
        self.raw("</ul>\n")
    }
}
