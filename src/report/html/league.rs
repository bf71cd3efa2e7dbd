//! A league table in HTML.

use super::super::league::LeagueTable;
use super::writer::Html;

pub(super) fn push(html: &mut Html, league: &LeagueTable) {
    html.raw("<hgroup>")
        .tag("h2", &league.title)
        .tag("p", &league.period)
        .raw("</hgroup>\n");
    html.raw("<table role=\"table\" aria-label=\"")
        .text(&league.title)
        .raw("\">\n<thead role=\"rowgroup\"><tr role=\"row\">\n");
    for heading in league.headings {
        html.raw("<th role=\"columnheader\" scope=\"col\">")
            .text(heading)
            .raw("</th>\n");
    }
    html.raw("</tr></thead>\n<tbody role=\"rowgroup\">\n");
    for (row, share) in league.rows.iter().zip(&league.shares) {
        html.raw("<tr role=\"row\">\n");
        for (at, (text, heading)) in row.iter().zip(league.headings).enumerate() {
            let (element, role) = if at == 1 {
                ("th scope=\"row\"", "rowheader")
            } else {
                ("td", "cell")
            };
            html.raw("<")
                .raw(element)
                .raw(" role=\"")
                .raw(role)
                .raw("\" data-label=\"")
                .text(heading)
                .raw("\">")
                .text(text);
            if at == 2 {
                bar(html, *share, text);
            }
            html.raw(if at == 1 { "</th>\n" } else { "</td>\n" });
        }
        html.raw("</tr>\n");
    }
    html.raw("</tbody>\n</table>\n");
    html.list("remarks", &league.remarks);
    for share in &league.progress {
        html.raw("<article>\n").tag("h3", &share.what);
        bar(html, Some(share.percent), &share.what);
        html.raw("<dl>\n");
        for (name, offices) in &share.lists {
            html.tag("dt", name).raw("<dd>");
            html.list("offices", offices).raw("</dd>\n");
        }
        html.raw("</dl>\n</article>\n");
    }
}

fn bar(html: &mut Html, percent: Option<u8>, label: &str) {
    let class = if percent.is_some() { "bar" } else { "bar unknown" };
    html.raw("<span class=\"")
        .raw(class)
        .raw("\" role=\"img\" aria-label=\"")
        .text(label)
        .raw("\">");
    html.raw("<span class=\"earned\" style=\"width:")
        .number(percent.unwrap_or(0).into())
        .raw("%\"></span></span>");
}
