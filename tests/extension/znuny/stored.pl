# Prints what Znuny has stored in the ticket whose id stands on standard input, oldest first (see stored.ts).
use strict;
use warnings;
use utf8;
use lib "$ENV{ZNUNY}", "$ENV{ZNUNY}/Kernel/cpan-lib";
use JSON;
use Kernel::System::ObjectManager;

my $ticket = 0 + <STDIN>;
local $Kernel::OM = Kernel::System::ObjectManager->new('Kernel::System::Log' => { LogPrefix => 'stored' });
my $articles = $Kernel::OM->Get('Kernel::System::Ticket::Article');

my @stored;
for my $meta ($articles->ArticleList(TicketID => $ticket)) {
    my $backend = $articles->BackendForArticle(TicketID => $ticket, ArticleID => $meta->{ArticleID});
    my %article = $backend->ArticleGet(TicketID => $ticket, ArticleID => $meta->{ArticleID});
    my %index = $backend->ArticleAttachmentIndex(ArticleID => $meta->{ArticleID}, OnlyHTMLBody => 1);
    my ($file) = keys %index;
    my %html = $file ? $backend->ArticleAttachment(ArticleID => $meta->{ArticleID}, FileID => $file) : ();
    push @stored, {
        id => "$article{ArticleID}", sender => $article{SenderType}, visible => $article{IsVisibleForCustomer} ? JSON::true : JSON::false,
        from => $article{From}, created => $article{CreateTime}, plain => $article{Body},
        %html ? (html => Encode::decode('UTF-8', $html{Content})) : (),
    };
}
print encode_json(\@stored), "\n";
