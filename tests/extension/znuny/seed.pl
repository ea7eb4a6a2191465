# Fills a new Znuny: a queue, its agents, a reply template, and the tickets given as JSON on standard input
# ({ agents, tickets }, see tickets.ts). What customers wrote goes through Znuny's own post office.
# Prints the id of each ticket, as JSON.
use strict;
use warnings;
use utf8;
use lib "$ENV{ZNUNY}", "$ENV{ZNUNY}/Kernel/cpan-lib";
use Encode;
use JSON;
use MIME::Entity;
use Kernel::System::ObjectManager;
use Kernel::System::PostMaster;

my $ROOT  = 1;
my $QUEUE = 'Support';
my $seed  = decode_json(do { local $/; <STDIN> });
local $Kernel::OM = Kernel::System::ObjectManager->new('Kernel::System::Log' => { LogPrefix => 'seed' });
sub znuny { return $Kernel::OM->Get("Kernel::System::$_[0]") }
# What is refused comes as an empty list.
sub must { my ($what, $done) = @_; die "Znuny refused: $what\n" unless $done; return $done }

# ---- who works here, and with what

my $users = znuny('Group')->GroupLookup(Group => 'users');
my $address = must('an address', znuny('SystemAddress')->SystemAddressAdd(Name => 'support@helpdesk.example', Realname => 'Support',
    ValidID => 1, QueueID => 1, UserID => $ROOT));
my $salutation = must('a salutation', znuny('Salutation')->SalutationAdd(Name => 'Support', Text => 'Hello,', ContentType => 'text/plain',
    ValidID => 1, UserID => $ROOT));
my $signature = must('a signature', znuny('Signature')->SignatureAdd(Name => 'Support', Text => "Your Support team\n<OTRS_Agent_UserFirstname>",
    ContentType => 'text/plain', ValidID => 1, UserID => $ROOT));
my $queue = must('a queue', znuny('Queue')->QueueAdd(Name => $QUEUE, ValidID => 1, GroupID => $users, SystemAddressID => $address,
    SalutationID => $salutation, SignatureID => $signature, UserID => $ROOT));
my $template = must('a template', znuny('StandardTemplate')->StandardTemplateAdd(Name => 'Apology', TemplateType => 'Answer',
    Template => 'We are sorry for the trouble.', ContentType => 'text/plain', ValidID => 1, UserID => $ROOT));
znuny('Queue')->QueueStandardTemplateMemberAdd(QueueID => $queue, StandardTemplateID => $_, Active => 1, UserID => $ROOT)
    for $template, znuny('StandardTemplate')->StandardTemplateLookup(StandardTemplate => 'empty answer');

my %user;
for my $agent (@{ $seed->{agents} }) {
    my $id = must("the agent $agent->{user}", znuny('User')->UserAdd(UserLogin => $agent->{user}, UserFirstname => $agent->{first},
        UserLastname => $agent->{last}, UserEmail => $agent->{email}, UserPw => $agent->{password},
        ValidID => 1, ChangeUserID => $ROOT));
    znuny('User')->SetPreferences(UserID => $id, Key => $_, Value => $agent->{preferences}{$_}) for keys %{ $agent->{preferences} };
    must('a right', znuny('Group')->PermissionGroupUserAdd(GID => $users, UID => $id, Permission => { rw => 1 }, UserID => $ROOT));
    $user{ $agent->{email} } = $id;
}

# ---- what they and their customers wrote

sub plain { my ($entry) = @_; return join("\n\n", @{ $entry->{text} }, $entry->{quoted} // ()) }
sub header { my ($words) = @_; return $words =~ /[^\x20-\x7e]/ ? encode('MIME-Q', $words) : $words }

# Of a sender the name alone is encoded, and then stands without quotes.
sub sender {
    my ($from) = @_;
    my ($name, $rest) = $from =~ /^"?([^"]*)"? (<.*>)$/;
    return $name && header($name) ne $name ? header($name) . " $rest" : $from;
}

sub mail {
    my ($entry, $subject) = @_;
    my %head = (From => sender($entry->{from}), To => 'support@helpdesk.example', Subject => header($subject), 'X-OTRS-Queue' => $QUEUE);
    my %plain = (Type => 'text/plain', Charset => 'UTF-8', Encoding => 'quoted-printable',
        Data => encode_utf8(plain($entry) . "\n"));
    return MIME::Entity->build(%head, %plain) unless $entry->{html};
    my $both = MIME::Entity->build(%head, Type => 'multipart/alternative');
    $both->attach(%plain);
    $both->attach(%plain, Type => 'text/html', Data => encode_utf8($entry->{html}));
    return $both;
}

sub receive {
    my ($entry, $subject) = @_;
    my $log = $Kernel::OM->Create('Kernel::System::CommunicationLog', ObjectParams => { Transport => 'Email', Direction => 'Incoming' });
    $log->ObjectLogStart(ObjectLogType => 'Message');
    my $mail = mail($entry, $subject)->as_string;
    my ($done, $ticket) = Kernel::System::PostMaster->new(CommunicationLogObject => $log, Email => \$mail, Trusted => 1)->Run();
    must($subject, $done);
    $log->ObjectLogStop(ObjectLogType => 'Message', Status => 'Successful');
    $log->CommunicationStop(Status => 'Successful');
    return $ticket;
}

sub write_in {
    my ($ticket, $entry, $subject) = @_;
    my $note = $entry->{side} eq 'note';
    my ($email) = $entry->{from} =~ /<(.*)>/;
    return must($subject, znuny('Ticket::Article')->BackendForChannel(ChannelName => $note ? 'Internal' : 'Email')->ArticleCreate(
        TicketID => $ticket, SenderType => $note ? 'agent' : $entry->{side}, IsVisibleForCustomer => $note ? 0 : 1,
        From => $entry->{from}, To => 'customer@customer.example', Subject => $subject,
        Body => $entry->{html} // plain($entry), Charset => 'utf-8',
        MimeType => $entry->{html} ? 'text/html' : 'text/plain', HistoryType => $note ? 'AddNote' : 'SendAnswer',
        HistoryComment => 'seeded', UserID => $user{$email} // $ROOT, NoAgentNotify => 1,
    ));
}

# Everything of a ticket was written just now: its latest article moves into the past.
sub move_back {
    my ($ticket, $hours) = @_;
    my $newest = 'SELECT MAX(id) FROM article WHERE ticket_id = ?';
    my $when = "CURRENT_TIMESTAMP - INTERVAL '1 minute' * ?";
    my @bind = (\($hours * 60), \$ticket);
    znuny('DB')->Do(SQL => "UPDATE article SET create_time = $when WHERE id = ($newest)", Bind => \@bind);
    znuny('DB')->Do(SQL => "UPDATE article_data_mime SET create_time = $when WHERE article_id = ($newest)", Bind => \@bind);
}

my @ids;
for my $seeded (@{ $seed->{tickets} }) {
    my $id;
    for my $entry (@{ $seeded->{entries} }) {
        my $number = $id && znuny('Ticket')->TicketNumberLookup(TicketID => $id);
        my $subject = $id ? "Re: [Ticket#$number] $seeded->{subject}" : $seeded->{subject};
        if ($entry->{side} eq 'customer') { $id = receive($entry, $subject) }
        else { write_in($id, $entry, $subject) }
        move_back($id, $entry->{hoursAgo});
    }
    push @ids, 0 + $id;
}
print encode_json(\@ids), "\n";
