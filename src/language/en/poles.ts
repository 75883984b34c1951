// Longer than other files because it is nothing but word lists.
/**
 * States of things at a service desk that rule each other out, finer than the axes of the pair lexicon: each row is one
 * matter with the words of its two sides. Words apart by spaces, those of several words joined by `_`; a word that denies
 * turns the side round. Written for this project.
 */
export const poles: readonly (readonly [one: string, other: string])[] = [
  [
    'instalments instalment installments installment_plan pay_monthly monthly_payments spread_it spread_the spreading spread_out in_stages bit_by_bit over_time over_several_months over_ten_months payment_plan',
    'in_one_go in_one_payment lump_sum in_full all_at_once single_payment one_payment outright one_go',
  ],
  [
    'charge_applies fee_applies chargeable is_charged be_charged payable for_a_fee at_a_price at_a_cost comes_with_a_fee costs_extra surcharge surcharges add_it_to_your_bill on_your_bill billed bill_you invoice_you you_owe what_you_owe entry_price paid_ticket cancellation_fee admin_fee take_the_fee you_pay_for pay_the_difference',
    'free free_of_charge no_charge no_cost no_fee costs_nothing cost_nothing on_us on_the_house complimentary waived gratis every_penny for_nothing without_charge at_no_cost no_extra nothing_to_pay nothing_to_settle free_for_you our_treat zero_fee not_a_penny not_a_thing',
  ],
  [
    'included includes inclusive comes_with come_with supplied provided part_of_the all_in thrown_in in_the_price covered_by bundled built_into built-in already_in in_your_package standard_feature as_standard',
    'not_included extra add-on addon add_on optional_extra separately separate_purchase sold_separately on_top buy_it_separately excluded excludes bring_your_own your_own not_part_of outside_the upgrade_needed bolt-on bolt_on',
  ],
  [
    'we_pay we_cover we_bear we_foot pays_for_it landlord_pays plan_pays insurer_pays at_our_expense at_our_cost our_expense on_our_tab we_reimburse we_refund prepaid_label free_returns free_label',
    'you_pay you_cover you_bear you_foot tenant_pays out_of_your_own at_your_expense at_your_cost your_expense your_own_pocket pay_yourself pay_for_it_yourself on_you buy_your_own buy_a_stamp',
  ],
  [
    'refund refunded refundable refundable money_back get_it_back pay_back reimburse reimbursed reimbursement pay_the_seat_back full_refund returned_to_your_card return_your_money',
    'non-refundable nonrefundable forfeit forfeited money_is_lost is_lost no_refund no_refunds store_credit credit_note voucher_instead keep_the_money kept_by_us we_keep final_sale no_money_back',
  ],
  [
    'in_credit we_owe_you overpaid owed_to_you due_to_you surplus rebate coming_back_to_you',
    'you_owe owe_us arrears underpaid shortfall outstanding_balance in_debt in_the_red debit_balance still_to_pay pay_us',
  ],
  [
    'cash banknotes coins notes_and_coins cash_only',
    'card_only cards_only cashless card_payment no_cash contactless_only',
  ],
  [
    'pay_in_advance in_advance upfront up_front before_it_starts before_the_course before_arrival before_you_travel prepay prepaid paid_before before_day_one money_first',
    'in_arrears afterwards once_it_is_over course_is_over at_the_end pay_later after_the_course after_your_stay at_checkout on_departure invoiced_once later_on after_arrival on_delivery',
  ],
  [
    'full_price full_fare standard_price at_the_full',
    'reduced half_price half-price concession discounted discount concessionary off_the_price',
  ],
  [
    'allowed allow permitted permit is_welcome are_welcome welcome_to_bring you_are_welcome_to fine_by_us go_ahead feel_free free_to no_objection not_a_problem all_right alright by_all_means help_yourself is_fine are_fine is_ok are_ok okay light_up bring_it_along hop_on hop_in you_may they_may he_may she_may no_bother acceptable tolerated',
    'forbidden prohibited banned ban smoking_ban not_allowed against_the_rules break_our_terms against_our_terms breach breaches off_limits stay_off stay_out stay_outside keep_out leave_it_at_home leave_them_at_home no_entry frowned disallowed illegal barred turned_away wait_outside not_welcome not_permitted refuse refused smoke-free no_smoking',
  ],
  [
    'possible doable feasible can_be_done be_done no_trouble manage_that works_together work_together combine combined combinable can_arrange an_option is_available_for within_our_power will_do',
    'impossible out_of_our_hands out_of_the_question not_an_option not_possible no_way nothing_we_can beyond_our unable too_late isn_something_we ruled_out no_can_do hands_are_tied tied_to',
  ],
  [
    'must_be needed need_to required requires require mandatory compulsory obligatory essential have_to has_to necessary insist insists without_one_you or_we_can or_you_can_not needs_a_proper needed_for prerequisite you_will_need',
    'optional voluntary needn no_need not_needed not_required not_necessary unnecessary won_need don_need don_have_to doesn_need doesn_have if_you_like if_you_wish up_to_you skip skip_it waived will_do straight_in just_turn_up nobody_needs not_essential without_one_too exempt even_without recommended_only',
  ],
  ['sign signed signature signatures countersigned', 'unsigned without_a_signature without_signature no_signature'],
  [
    'book_ahead reservation_essential booking_essential pre-book prebook register_first put_your_name_down sign_up_first appointment_only by_appointment booking_needed reservation_only do_book',
    'walk-in walk_in walk-ins turn_up just_come drop_in drop-in no_booking without_booking without_an_appointment no_appointment come_as_you_are',
  ],
  [
    'someone_must adult_must must_be_home be_home be_in be_there somebody_in be_present in_person_is attend_in_person needs_to_be_there must_be_there',
    'without_anybody without_anyone nobody_needs_to_be without_you while_you_are_out needn_be in_your_absence unattended no_one_home leave_a_key nobody_in',
  ],
  [
    'as_security hold_on_your_card hold_is pre-authorisation preauthorisation deposit_is_needed deposit_is_taken deposit_is_required we_take_a_deposit',
    'no_deposit no_hold nothing_is_held deposit-free without_deposit nothing_held',
  ],
  [
    'open_to_everyone open_to_all anyone_can everyone_can for_everyone for_everybody all_our_customers all_customers every_customer open_to_the_public non-members_welcome guests_welcome public_welcome all_comers',
    'members_only only_members only_new new_customers_only only_for_members residents_only guests_only staff_only only_staff invitation_only by_invitation subscribers_only members_and_their only_owners owners_only cardholders_only',
  ],
  [
    'transferable pass_it_on give_her_your give_him_your give_it_to hand_it_over swap_names change_the_name name_change anyone_can_use anybody_can_use for_two_of_you shared_with',
    'non-transferable nontransferable only_you valid_for_you you_and_no_one personal_to only_the_named named_person no_name_changes can_pass passed_on',
  ],
  [
    'children_welcome suitable_for_children child-friendly for_children for_kids kid-friendly family-friendly for_all_ages all_ages',
    'adults_only adult_only over-18s only_adults no_children not_for_children child-free grown-ups_only',
  ],
  [
    'dogs_welcome pets_welcome pet-friendly dog-friendly dogs_travel dogs_allowed pets_allowed bring_your_dog',
    'no_dogs no_pets pet-free animals_of_any only_assistance_dogs leave_your_dog',
  ],
  [
    'in_stock available on_the_shelf plenty back_in got_some one_left a_few_left few_left places_left spots_going seats_left spaces_left still_places still_available vacancies room_for_you handful take_it_home get_one_today dozen_more several_left',
    'sold_out out_of_stock unavailable none_left fully_booked booked_up full_up is_full all_gone run_out ran_out no_places no_seats no_vacancies waiting_list waitlist on_back_order backordered need_to_order last_one_went no_more_left',
  ],
  [
    'still_make still_sell still_stock still_offer still_running still_run still_take still_accept still_on still_here still_open still_works runs_as_before as_before as_usual carries_on goes_on rolls_on in_our_range with_us is_running are_running every_day_of_the_week continues still_available remains_in_force still_valid still_going',
    'discontinued axed scrapped withdrawn stopped ended has_ended have_ended is_over was_over expired retired dropped abolished gone_for_good left_the left_us closed_down shut_down phased_out ceased removed taken_off taken_out pulled_from',
  ],
  [
    'active live is_live activated switched_on working in_use enabled up_and_running in_force valid running',
    'deactivated inactive suspended disabled switched_off cancelled terminated dead not_active dormant barred cut_off disconnected invalid lapsed expired',
  ],
  [
    'open opens opened open_all stays_open open_as_usual we_are_open open_daily',
    'closed shut closes_on no_service is_shut are_shut stays_shut stays_closed doors_stay locked_up bolted',
  ],
  [
    'staffed manned someone_at somebody_at colleague_at at_the_desk on_duty people_answering answered_by_a there_are_people always_someone',
    'unstaffed unmanned nobody_at no_one_at no_staff recorded_message recording self-service key_drop drop_the_key answerphone machine_only nobody_there',
  ],
  ['heated heating warm hot_water warmed cosy heat', 'unheated cold not_heated chilly no_heating freezing'],
  [
    'works_offline offline no_connection without_internet without_a_connection no_internet_needed flight_mode without_wifi',
    'need_to_be_online be_online online_only needs_internet internet_required requires_a_connection needs_a_connection connection_needed only_online only_works_online',
  ],
  [
    'step-free wheelchair_accessible accessible ramp lift_to level_access there_is_a_lift by_the_lift barrier-free',
    'stairs_only steps_only no_lift no_ramp not_accessible only_stairs no_step-free without_a_lift',
  ],
  ['wifi wi-fi wireless on_board_wifi network', 'no_wifi no_wi-fi without_wifi no_network no_internet'],
  [
    'runs_daily every_day daily seven_days each_day all_week every_day_of sundays_too weekends_too',
    'no_service weekdays_only not_on_sundays weekends_only only_on_weekdays not_daily except_sundays no_sunday no_sunday_service only_weekdays',
  ],
  [
    'every_train all_trains stops_at calls_at calls_there stop_there every_stop',
    'runs_through skips doesn_stop passes_through non-stop_through only_slow only_the_slow',
  ],
  [
    'has_been_sent been_sent went_out has_gone_out gone_out it_left left_us on_its_way dispatched posted shipped in_the_post is_out out_for_delivery went_off on_the_move in_transit has_left',
    'not_been_sent hasn_gone hasn_left haven_sent still_checking still_in_our in_our_warehouse in_the_warehouse not_gone_out hasn_been_sent not_left yet_to_be_sent about_to_send being_packed still_packing waiting_to_be_sent',
  ],
  [
    'received we_have_it got_it reached_us arrived came_in has_come_in is_with_us landed been_received safely_here we_got',
    'not_received nothing_has_reached not_reached nothing_received hasn_arrived hasn_come haven_got haven_received no_trace not_come_in never_arrived nothing_came please_send never_reached',
  ],
  [
    'approved granted accepted was_approved passed is_through gone_through went_through green_light given_the_go-ahead signed_off authorised successful got_it_through in_your_favour',
    'rejected declined refused turned_down denied unsuccessful knocked_back dismissed thrown_out was_refused bounced failed',
  ],
  [
    'decided decision_was was_decided concluded settled resolved finalised finished completed complete closed done sorted dealt_with wrapped_up all_done processed over_and_done',
    'not_decided undecided pending still_open under_review being_looked looking_at looking_into in_progress open_still unresolved being_processed awaiting decision_hasn hasn_been_made still_with_our team_is_on_it still_working working_on_it not_finished still_being underway',
  ],
  [
    'booked is_booked fixed all_fixed is_fixed confirmed is_confirmed firm reserved is_reserved secured in_your_name slot_is_yours waiting_for_you set_aside put_aside held_for_you',
    'not_booked waiting_list waitlist unconfirmed provisional still_have_to_find find_you_a_slot not_confirmed no_booking can_reserve not_reserved may_be_gone may_be_sold nothing_booked no_reservation',
  ],
  [
    'cleared went_through gone_through paid settled booked_to reached_your received_your_payment posted_to',
    'pending unpaid hasn_cleared not_cleared still_outstanding bounced outstanding overdue not_gone_through hasn_gone_through not_arrived still_owing failed',
  ],
  [
    'ready is_ready finished parked_out come_and_get waiting_to_be_collected ready_to_collect good_to_go can_be_collected',
    'not_ready still_working still_being_repaired not_finished mechanics_are still_in_the_workshop on_the_bench needs_more_time unfinished parts_are_missing awaiting_parts',
  ],
  [
    'repaired mended fixed replaced_it working_again back_up restored resolved sorted found_the_fault found_it put_right up_again',
    'still_broken not_fixed still_down unrepaired not_found couldn_tell couldn_find look_for_it second_visit still_out ongoing persists not_restored',
  ],
  [
    'published released out_now went_live have_gone_live is_out are_out posted_online announced available_now',
    'haven_gone_live not_published not_out not_released unreleased yet_to_be_published still_to_come not_gone_live to_be_announced',
  ],
  [
    'delivered was_delivered handed_over dropped_off been_delivered with_your_neighbour signed_for',
    'not_delivered undelivered in_our_warehouse hasn_left still_at_the_depot at_the_depot still_with_us on_the_van in_transit on_its_way',
  ],
  [
    'set_up is_set_up in_place exists registered on_file is_linked connected linked recorded on_our_system we_take_it',
    'not_set_up no_direct_debit none_exists not_registered nothing_on_file no_record not_linked not_in_place can_find no_mandate never_set_up',
  ],
  [
    'renewed extended prolonged renewal_is continues_for rolls_over goes_on_for carries_on_for further_year rolls_on',
    'ends_by_itself simply_stops runs_out ends_on comes_to_an_end lapses expires stops_at ends_there',
  ],
  [
    'locked blocked frozen barred suspended',
    'unlocked unblocked unfrozen reinstated lifted working_again usable_again active_again',
  ],
  [
    'by_itself automatically automatic on_its_own of_its_own auto auto-renews rolls_over nothing_to_do no_action need_do_nothing do_nothing happens_by_itself',
    'manually by_hand renew_it yourself on_request must_apply need_to_apply only_if_you_ask claim_it you_must_renew apply_for_it ask_for_it switch_it_on opt_in send_us ask_us_to',
  ],
  [
    'temporary temporarily for_now short_while for_a_while for_the_time_being provisional interim just_for_the returns_after return_after will_reopen reopens opens_again comes_back go_back after_the_works after_the_promotion unlocks limited_time stopgap short-lived',
    'permanent permanently for_good forever for_ever indefinitely here_to_stay not_coming_back won_be_back never_reopen lasting new_normal stays stay remain remains price_now',
  ],
  [
    'no_end_date no_rush open-ended unlimited never_expires no_expiry no_deadline never_ends doesn_end no_time_limit indefinitely as_long_as_you_like take_your_time stays',
    'runs_out be_quick ends_soon expires last_chance until_stocks deadline hurry ending_soon better_be_quick limited_time time_limit',
  ],
  [
    'recover restore restored recoverable bring_it_back get_it_back undo undelete backup bin_and_restore retrievable',
    'gone_forever lost_forever irrecoverable gone_for_good unrecoverable wiped permanently_deleted can_be_brought_back irreversible irretrievable lost_for_good',
  ],
  [
    'cancel_anytime any_time no_notice without_notice no_contract no_minimum rolling no_commitment leave_whenever no_tie-in without_a_contract no_strings',
    'minimum_term locked_in tied_in notice_period months_notice fixed_term contract_runs_for tied_for committed bound can_leave_before early_exit exit_fee',
  ],
  [
    'minor small_thing small_fault small_job harmless trivial slight cosmetic nothing_serious not_much tiny no_big_deal simple little_thing',
    'serious severe major half_the has_to_come_out big_job extensive dangerous grave substantial huge write-off beyond_repair significant',
  ],
  [
    'round_the_corner around_the_corner steps_from next_door close_by nearby short_walk on_foot walkable stone minutes_walk across_the_road very_near near close',
    'miles_away far long_way quite_a_distance taxi_needed out_of_town long_walk a_drive far_away other_side_of',
  ],
  [
    'quiet calm hardly_anyone empty deserted not_busy peaceful nobody_about no_queue no_queues uncrowded slack',
    'busy packed crowded rammed full_house heaving long_queues chock_a_block hectic peak rush',
  ],
  [
    'quiet silent won_hear soundproof peaceful no_noise hear_a_thing sleep_well tranquil',
    'loud noisy noise earplugs street_noise traffic_noise thin_walls rowdy',
  ],
  [
    'beginners beginner no_experience no_prior complete_beginners from_scratch novices entry-level never_coded',
    'experience solid_experience advanced prior_knowledge prerequisites experienced intermediate experts need_experience',
  ],
  [
    'easy simple straightforward a_doddle child_play effortless self-explanatory',
    'difficult tricky complicated hard challenging complex demanding',
  ],
  [
    'bigger larger roomier more_space more_room spacious larger_one',
    'smaller tinier less_space less_room cramped compact tighter',
  ],
  ['heavier weighs_more', 'lighter weighs_less'],
  ['taller higher_than above', 'lower_than shorter below'],
  [
    'safe harmless suitable no_danger nothing_to_worry perfectly_safe nut-free not_dangerous fine_to_eat',
    'dangerous unsafe contains hazardous risk risky harmful not_suitable steer_clear avoid better_not please_don_eat do_not_eat',
  ],
  ['waterproof water-resistant rainproof watertight', 'not_waterproof keep_it_dry keep_dry water_damage let_water_in'],
  ['washable machine_wash machine-washable', 'hand_wash hand-wash dry_clean dry-clean'],
  ['vegetarian vegan meat-free plant-based no_meat', 'contains_meat with_meat ham beef chicken bacon pork'],
  ['furnished furniture comes_furnished', 'unfurnished bare empty_flat bring_your_own_furniture'],
  [
    'private to_yourself own_bathroom ensuite en-suite just_for_you on_your_own of_their_own own_login one_each',
    'shared share jointly communal down_the_corridor together_with_others one_per_family between_you use_jointly sharing',
  ],
  [
    'upstairs up_one upper top_floor first_floor second_floor third_floor one_flight_up one_up',
    'downstairs basement ground_floor lower_ground down_one cellar one_down',
  ],
  [
    'left left-hand to_the_left anticlockwise anti-clockwise counterclockwise on_your_left',
    'right_hand right-hand to_the_right clockwise on_your_right turn_right',
  ],
  ['window window_seat by_the_window', 'aisle aisle_seat on_the_aisle middle_seat'],
  [
    'direct directly non-stop nonstop straight_through no_changes',
    'change_at changing_at connection_at via stopover one_change transfer_at with_a_stop',
  ],
  [
    'front at_the_front main_entrance main_door front_door',
    'back rear at_the_back side_door side_entrance back_door round_the_back',
  ],
  ['full to_the_brim full_tank tank_full as_you_got_it', 'empty no_need_to_refuel any_level empty_tank'],
  ['original originals original_receipt paper_original', 'copy photocopy scan photo_will_do picture_will_do'],
  [
    'paper printed print_it print_out hard_copy on_paper',
    'paperless digital electronic on_your_phone e-ticket mobile_ticket on_screen',
  ],
  [
    'in_writing written letter by_letter written_notice put_it_in_writing signed_letter',
    'verbally by_phone call_to_our_hotline a_call_will phone_call just_mention tell_us a_call_does just_ring',
  ],
  [
    'by_post in_the_post posted_to letterbox through_the_post by_mail royal_mail',
    'by_email email_inbox in_your_inbox emailed electronically isn_coming_by_post e-mailed',
  ],
  [
    'delivered_to_your brought_to home_delivery to_your_door we_deliver courier_brings we_bring drop_it_off_at_yours',
    'collect_it pick_it_up collection_only collect_from pickup_only come_and_collect fetch_it click_and_collect',
  ],
  [
    'in_person at_the_counter at_the_branch at_the_desk face_to_face on_site',
    'online over_the_phone remotely from_home on_the_app by_video',
  ],
  [
    'abroad worldwide international overseas in_france to_france anywhere_in_the_world outside_the_uk',
    'only_within within_the_uk uk_only domestic_only only_in_the_uk outside_our_area only_ship_within within_ireland',
  ],
  [
    'we_do we_will_do we_take_care taken_care_of leave_it_to_us leave_that_to_us we_handle we_notify we_inform we_tell we_arrange we_book we_cancel we_fit we_collect we_fetch by_us our_job our_engineer our_team our_driver our_technician we_repair we_read we_send we_organise we_sort we_register our_side we_let_them done_for_you on_your_behalf for_you',
    'yourself your_job it_is_for_you for_you_to_let do_it_yourself up_to_you your_responsibility you_arrange you_must_cancel you_have_to_cancel please_do your_side you_need_to_tell you_let_them tell_them_yourself drop_your_old contact_them on_your_own you_organise your_plumber you_book you_notify own_technician you_fit bring_it_in',
  ],
  [
    'our_pipe pipe_is_ours is_ours ours_to_repair our_property belongs_to_us our_fault our_mistake our_error',
    'your_pipe is_yours yours_to_repair your_property belongs_to_you your_fault your_mistake you_own_it yours_to_keep',
  ],
  ['landlord landlady owner landlords_bill', 'tenant tenants renter renters'],
  [
    'neighbour next_door somebody_else someone_else anyone_at_the_address anybody_can_take another_adult anyone_in',
    'you_in_person nobody_else no_one_else only_you personally you_alone only_the_addressee',
  ],
  [
    'either_of_you one_of_you one_signature one_of_us one_parent',
    'both_of_you both_parents both_signatures both_holders two_signatures',
  ],
  [
    'share_it pass_on pass_addresses sell_your_data share_your_data share_with shared_with_partners forward_your',
    'never_share stays_with_us confidential never_pass never_sell nothing_is_passed not_shared keep_it_private no_third',
  ],
  [
    'insured covered covers cover protects protected',
    'not_covered isn_covered uninsured excluded exclusion not_insured outside_cover no_cover voids',
  ],
  [
    'guaranteed guarantee certain definitely_get assured',
    'no_guarantee not_guaranteed first_come can_promise depends_on_availability subject_to_availability can_guarantee',
  ],
  [
    'anonymous without_giving_your_name no_name_needed no_account guest_checkout no_sign-in without_logging',
    'log_in_first account_needed account_required need_an_account sign_in_first registration_required must_register',
  ],
  [
    'ours_goes_out_ahead goes_out_ahead in_advance_of advance_replacement straight_after_you_post inspection_comes_later',
    'once_we_scan once_we_have once_it_is_back as_soon_as_it_has_passed after_inspection once_inspected passed_our_inspection before_we_pay',
  ],
  [
    'over_the_counter without_a_prescription no_prescription off_the_shelf prescription-free',
    'prescription_only on_prescription script doctor_has_signed prescribed needs_a_prescription prescription_needed',
  ],
  [
    'unopened sealed still_sealed original_packaging in_its_box',
    'opened_items opened even_opened unwrapped without_packaging unpacked',
  ],
  ['own_name in_your_own_name yourself_as_the_renter', 'in_her_name in_his_name only_the_owner has_to_be_the_owner'],
  [
    'change_it changeable flexible amend amended amendable can_be_changed be_changed be_amended editable swap_it adjust_it',
    'set_in_stone final unchangeable binding inflexible not_changeable no_changes_allowed fixed_for_good locked',
  ],
  [
    'compatible works_with fits fit will_work supported copes_with works_fine suits cope',
    'incompatible doesn_work doesn_fit won_work not_supported unsupported not_up_to wrong_size won_fit have_to_swap replace_it too_old_for',
  ],
  ['i_can_see i_see_your we_have_your_file found_your', 'can_see no_access can_access no_way_of_seeing'],
  [
    'saved stored archived kept_for keep_your_data retained',
    'deleted erased wiped destroyed removed_from purged shredded',
  ],
  [
    'smaller_branches all_branches every_branch any_branch any_of_our any_shop any_store',
    'only_our_main only_selected_branches only_the_branch garage_you_chose branch_you_chose only_where_you same_branch',
  ],
  ['solid genuine real natural pure', 'veneer fake imitation synthetic artificial faux'],
  [
    'plug_in mains mains-powered wired corded from_the_socket',
    'battery batteries cordless battery-powered rechargeable wireless',
  ],
  [
    'warranty_covers just_what_the_warranty under_warranty in_warranty warranty_repair',
    'out_of_warranty not_under_warranty accidental_damage_is warranty_void outside_the_warranty',
  ],
  [
    'in_network in-network within_the_network covered_provider',
    'out_of_network out-of-network outside_the_network not_in_network',
  ],
  [
    'handed_over_in_person signed_for_by took_it_in accepted_by',
    'left_in_the_porch left_on_the_doorstep left_outside nobody_answered put_through_the_letterbox left_by_the_door',
  ],
  [
    'anywhere_in_the_world worldwide_cover away_from_home outside_the_home on_holiday_too',
    'inside_your_home only_at_home at_home_only within_the_property',
  ],
  [
    'already_unlocked sim-free open_to_all_networks any_sim any_network',
    'locked_to_our only_our_sim network-locked tied_to_our_network',
  ],
  [
    'takes_effect_at_once effective_immediately starts_today from_today covered_from_today from_now starts_the_moment',
    'from_next_month starts_next waiting_period only_starts takes_effect_later from_the_first_of_next',
  ],
  [
    'carry_over carries_over rolls_into rollover roll_over keep_unused',
    'use_it_or_lose_it expire_at_the_end does_not_carry lapse_at_the_end reset_each_month',
  ],
  [
    'counted_separately each_counts individually one_by_one separately_for_each',
    'counted_together pooled shared_allowance as_a_whole combined_limit',
  ],
  [
    'round_trip return_ticket return_included there_and_back both_ways',
    'one-way one_way single_only outbound_only outward_only',
  ],
  ['sitting seated all-seater reserved_seating', 'standing standing_only unreserved free_seating no_seats'],
  ['peak-time in_the_peak peak_fares during_rush_hour', 'off-peak off_peak outside_the_peak'],
  ['ground_floor_access street_level at_street_level', 'up_the_stairs stairs_to flight_of_stairs'],
  ['self-catering cook_yourself kitchenette', 'full_board half_board meals_provided catered all_meals'],
  ['smoking_room smoking_rooms where_you_can_smoke', 'non-smoking smoke-free no-smoking'],
  ['double_bed one_double king-size queen-size', 'twin_beds two_singles single_beds twin_room'],
  ['sea_view sea_facing overlooks_the_sea facing_the_sea', 'courtyard_view garden_view facing_the_car_park no_view'],
  ['air-conditioned air_con air_conditioning aircon', 'only_a_fan no_air_con no_air_conditioning'],
  ['manual_gearbox manual_transmission stick_shift', 'automatic_gearbox automatic_transmission an_automatic'],
  ['petrol unleaded gasoline', 'diesel electric_only'],
  ['unlimited_mileage no_mileage_limit free_mileage', 'mileage_cap mileage_limit per_extra_mile capped_mileage'],
  [
    'additional_driver_free any_driver second_driver_included',
    'named_driver_only only_the_hirer driver_on_the_contract',
  ],
  ['hard_copy_needed printed_copy must_print', 'on_your_phone_is no_need_to_print show_it_on phone_is_fine'],
  ['first-class first_class business_class', 'second_class standard_class economy_class'],
  ['large_print braille audio_version', 'standard_print_only print_only'],
  ['handmade made_by_hand handcrafted', 'mass-produced machine-made factory-made'],
  ['made_to_order made_to_measure custom-made bespoke', 'off_the_peg ready-made standard_sizes'],
  [
    'assembled fully_assembled ready-assembled comes_built',
    'flat-pack flat_pack self-assembly assemble_it put_it_together',
  ],
  ['rechargeable built-in_battery charges_by', 'disposable_batteries takes_two takes_aa replaceable_batteries'],
  ['cotton pure_cotton linen', 'wool merino polyester nylon silk'],
  ['leather real_leather', 'canvas faux_leather vegan_leather fabric'],
  ['fresh freshly_made made_fresh', 'frozen from_frozen tinned'],
  ['mild not_spicy no_chilli', 'hot_and_spicy very_spicy fiery chilli'],
  ['alcohol-free non-alcoholic no_alcohol', 'contains_alcohol alcoholic licensed_bar'],
  ['gluten-free gluten_free no_gluten', 'contains_gluten contains_wheat not_gluten'],
  ['lactose-free dairy-free no_dairy', 'contains_milk contains_dairy contains_lactose'],
  [
    'on_an_empty_stomach before_meals before_food before_eating',
    'with_food after_meals after_food after_eating once_you_have_eaten',
  ],
  ['swallow_whole swallow_it_whole do_not_crush', 'crush_it crushed dissolve dissolve_it chew'],
  [
    'keep_in_the_fridge refrigerate chilled in_the_fridge',
    'room_temperature no_fridge out_of_the_fridge in_a_cupboard',
  ],
  ['drowsy drowsiness makes_you_sleepy', 'non-drowsy no_drowsiness keeps_you_alert safe_to_drive'],
  ['side_effects_are_rare well_tolerated rare', 'common_side_effect very_common frequent'],
  ['adults_and_children from_age_two for_the_whole_family', 'adults_only_medicine not_under_twelve not_for_under'],
  ['taxable taxed tax_is_due tax_applies', 'tax-free untaxed exempt_from_tax no_tax zero-rated'],
  ['gross before_tax before_deductions', 'net after_tax take-home after_deductions'],
  [
    'including_vat inclusive_of_vat vat_included inclusive_of_gst tax_included',
    'plus_vat excluding_vat vat_on_top plus_tax plus_gst exclusive_of',
  ],
  [
    'protected_by_the_scheme guaranteed_by_the_scheme deposit_protection',
    'not_protected at_risk capital_at_risk lose_your_capital',
  ],
  ['joint_account in_both_names both_names', 'sole_account in_your_name_only one_name'],
  ['interest_is_paid earns_interest pays_interest earning', 'no_interest interest-free zero_interest earns_nothing'],
  ['paid_monthly monthly_interest each_month_end', 'paid_annually paid_yearly once_a_year_at'],
  ['secured_against secured_loan collateral', 'unsecured no_collateral without_security'],
  [
    'soft_check soft_search no_mark no_footprint no_effect_on_your_credit',
    'hard_search hard_check leaves_a_mark affects_your_credit shows_on_your_credit',
  ],
  ['contactless tap_your_card tap_in', 'chip_and_pin pin_required enter_your_pin insert_the_card'],
  ['overdraft_allowed go_overdrawn arranged_overdraft', 'no_overdraft payment_bounces declined_if'],
  ['main_policyholder policyholder_only', 'named_drivers_too any_licensed_driver'],
  ['no_excess zero_excess nothing_to_pay_yourself', 'excess_applies excess_of pay_the_excess first_part_yourself'],
  [
    'no_effect no_effect_on has_no_effect unaffected stays_untouched not_affected untouched',
    'affects affected goes_up_because loses_your lose_your_bonus drops_by reduces_your',
  ],
  ['like_for_like new_for_old brand-new_replacement', 'market_value current_value wear_and_tear depreciation'],
  ['household_waste black_bin general_waste', 'recycling_bin recyclable recycle_it blue_bin'],
  ['kerbside collected_from_the_kerb we_pick_up_from_outside', 'take_it_to_the_tip recycling_centre bring_it_to_the'],
  [
    'resident_permit_needed permit_required permit_holders',
    'no_permit_needed without_a_permit free_parking anyone_may_park',
  ],
  [
    'appeal_possible can_appeal right_of_appeal you_may_appeal',
    'no_appeal final_decision can_appeal_no decision_is_final',
  ],
  ['on_the_electoral_roll registered_to_vote', 'not_registered_to_vote not_on_the_roll'],
  ['live_stream live_broadcast shown_live', 'on_demand_only recorded_later highlights_only not_live'],
  ['with_adverts with_ads ad-supported advertising_breaks', 'ad-free without_ads no_adverts no_ads without_adverts'],
  ['dubbed dubbed_version', 'subtitled with_subtitles original_language'],
  [
    'several_devices multiple_devices two_streams four_screens at_the_same_time simultaneously',
    'one_device_at single_device one_stream one_screen',
  ],
  ['buy_it_to_keep purchase_it own_it yours_for_good', 'rent_only rental_only borrow_only for_48_hours'],
  ['read-only read_only view_only can_only_view', 'edit_it full_access can_edit editing'],
  ['syncs_automatically in_the_cloud cloud_backup', 'stored_on_the_device local_only only_on_your_device'],
  ['two-factor two-step second_factor', 'password_alone only_a_password password_is_enough'],
  ['backwards_compatible opens_old old_files_open', 'old_files_cannot not_compatible_with_older'],
  ['per_user_price each_user_pays user_licence', 'flat_rate one_price whole_team unlimited_users'],
  [
    'trial_ends_by_itself stops_automatically nothing_is_charged_after',
    'becomes_paid turns_into converts_to charged_after_the_trial rolls_into_a_paid',
  ],
  ['group_class in_a_group group_lesson', 'one-to-one one_to_one individual_lesson private_lesson'],
  ['exam_at_the_end final_exam written_exam', 'coursework_only no_exam continuous_assessment'],
  ['compulsory_subject core_subject must_take', 'elective optional_subject choose_freely'],
  ['uniform_required school_uniform dress_code', 'no_uniform own_clothes casual_clothes wear_what'],
  ['towels_provided towels_are_provided free_towels towel_service', 'bring_a_towel own_towel towel_hire'],
  ['lockers_are_free free_locker no_coin', 'coin_for_the_locker locker_fee padlock_needed'],
  ['induction_needed induction_first must_do_an_induction', 'no_induction straight_onto_the start_right_away'],
  ['renew_online extend_online prolong_it_yourself', 'renew_in_person bring_it_back_to_renew cannot_be_renewed'],
  ['reference_only reading_room_only not_for_loan', 'can_be_borrowed take_it_home on_loan borrowable'],
  ['fine_per_day late_fines overdue_charges', 'no_fines fine-free abolished_fines'],
  ['doors_to_the_left left_exit', 'doors_to_the_right right_exit'],
  ['eastbound heading_east', 'westbound heading_west'],
  ['northbound heading_north north_side', 'southbound heading_south south_side'],
  ['inbound into_town towards_the_centre', 'outbound out_of_town_direction away_from_the_centre'],
  ['before_security landside', 'after_security airside'],
  [
    'checked_through through_to_your_final straight_to_your_destination',
    'collect_it_and_recheck reclaim_your_bag pick_up_your_bag_at',
  ],
  ['stackable can_be_stacked as_well_as_the together_with_the', 'one_offer_only not_combinable either_or one_code_per'],
  ['first_come first_come_first unreserved_places', 'drawn_by_lot ballot lottery allocated'],
  ['limited_edition while_stocks_last only_while', 'always_available permanent_range all_year_round'],
  ['handled_locally local_branch_decides', 'head_office_decides centrally decided_centrally'],
  [
    'human_reviewed checked_by_hand checked_by_a_colleague looked_at_by_a',
    'checked_automatically by_the_computer without_a_person',
  ],
];

/** Those that are said in passing. */
export const loosePoles: typeof poles = [
  [
    'goes_up go_up going_up rise rises rising increase increases increased higher dearer more_expensive hike climb climbs raised costlier pricier pay_more rate_rise up_by',
    'come_down comes_down goes_down go_down going_down fall falls falling decrease decreases decreased lower cheaper less_expensive drop drops reduced pay_less costs_less less_than save you_save savings cut down_by',
  ],
  [
    'fixed fixed-rate locked_in guaranteed_rate price_guarantee frozen stays_the_same unchanged remains_the_same won_move no_change same_price won_change doesn_change stay_as_they_are stays_as_it_is',
    'variable fluctuates can_vary varies tracker changes goes_up go_up goes_down moves_with change_at rises will_change adjusted_every',
  ],
  [
    'we_have there_is there_are has_a have_a we_do_have got_a we_offer we_provide we_stock we_sell we_run we_carry we_do_offer exists available',
    'don_have doesn_have haven_got hasn_got there_isn there_aren there_is_no there_are_no no_such don_offer don_provide don_sell don_stock don_run don_do isn_something_we without_any lacks lack none_at_all don_actually_have never_had nonexistent don_exist doesn_exist don_give don_handle isn_one aren_any',
  ],
  [
    'one-off one_off once just_once single_use used_up one_visit one_visit_only single_trip one_way',
    'repeatedly as_often_as come_back_as unlimited_visits multiple_times again_and_again several_visits recurring every_month return_trip reusable',
  ],
  [
    'quick quick_job in_no_time while_you_wait same_day in_minutes within_minutes straight_away immediately at_once instantly right_away on_the_spot the_moment today in_a_jiffy few_minutes within_the_hour right_now',
    'weeks few_weeks fortnight months long_repair takes_ages a_while_yet next_month be_patient next_week long_wait drags in_due_course longish several_days',
  ],
  ['faster quicker more_speed speedier better_speed', 'slower slowed less_speed throttled sluggish'],
  ['longer extended lengthened more_time', 'shorter shortened cut_short less_time'],
  ['better improved improve improves gains upgraded', 'worse worsens deteriorate downgraded poorer'],
  ['indoors indoor inside under_cover', 'outdoors outdoor outside open_air in_the_open'],
  [
    'closed shut_it keep_it_shut turned_off switch_off switched_off off_please turn_it_off off_before',
    'leave_it_on leave_it_open leave_the_gas_on keep_it_on on_please turned_on leave_open needs_it_running',
  ],
  [
    'every each everything everybody everyone whatever_you_like no_exceptions without_exception nothing_is_excluded nothing_excluded across_the_board any_item all_of_them all_rooms everywhere',
    'only_some selected certain some_of not_all only_our_bigger only_bigger only_the_bigger only_selected what_is_marked excluded exclusions exceptions_apply some_rooms just_the_one only_that_one only_one only_marked not_every few_of',
  ],
  [
    'even_if regardless no_matter doesn_matter makes_no_difference makes_no_odds either_way whatever anyway all_the_same whether_or_not irrespective still_get as_well in_any_case too_is_fine',
    'only_if provided as_long_as on_condition unless only_when not_unless have_to_be would_have_to depends_on only_with settle_that_first only_once',
  ],
  [
    'same identical no_different just_the_same same_price same_rules likewise equal equally',
    'different differs another_price differently separate_rules not_the_same unequal varies',
  ],
  [
    'per_person each_person a_head per_user per_guest per_traveller per_item',
    'for_everyone_together per_group per_room for_the_whole entire_team whole_family one_price_covers for_the_household in_total per_booking',
  ],
  [
    'before beforehand first ahead_of prior_to in_advance ahead_of_it step_one start_with begin_with comes_first upfront first_thing',
    'after afterwards later once_you have_eaten then_only following step_two only_then comes_second comes_later can_follow after_that subsequently',
  ],
  [
    'on_time as_planned as_scheduled punctual on_schedule running_normally runs_as_normal as_normal normally',
    'delayed late running_late behind_schedule cancelled diverted disrupted off_tomorrow will_be_off interrupted',
  ],
  [
    'credited refund_of deposited paid_in added_to',
    'debited deducted taken_from taken_out collected_from withdrawn_from',
  ],
  [
    'keep_your keep_the keep_it hold_on_to_it retains kept stays_untouched untouched stays_with_you move_over moves_over',
    'lose_your lose_the lose_it give_you_a_new new_number hand_it_back forfeits give_it_back replaced_with return_it send_it_back',
  ],
  [
    'recommend recommended worth_it worthwhile good_idea i_would_take advisable sensible best_to',
    'advise_against not_worth not_recommended no_need_to bad_idea pointless waste_of better_not wouldn_bother',
  ],
  [
    'new brand-new brand_new unused factory-new unopened sealed',
    'used second-hand refurbished pre-owned reconditioned opened ex-display',
  ],
];
